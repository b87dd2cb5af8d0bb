package health.ilium.benchmarks.floor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who is told about what.
///
/// @param number of the referral
/// @param row the example's
/// @param first about the submission, not about what came later
/// @param place among all messages of the referral, from 1
record Message(long number, UUID id, @Nullable Object[] row, boolean first, int place) {

    static List<Message> of(Cases cases, long number) {
        var rows = cases.messages().of(cases.example(number));
        return IntStream.range(0, rows.size())
                .mapToObj(place -> message(cases, number, rows.get(place), place + 1))
                .toList();
    }

    private static Message message(Cases cases, long number, @Nullable Object[] row, int place) {
        var id = (UUID) Objects.requireNonNull(cases.messages().value(row, "id"));
        var milestone = cases.messages().value(row, "milestone");
        return new Message(
                number,
                cases.renewal(number).of(id),
                row,
                "REFERRAL_SUBMITTED".equals(milestone),
                place);
    }
}
