package health.ilium.notification.jdbc;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Columns of many rows, to be taken apart in SQL by `unnest(:name::type[], …)`.
public final class Columns {

    private Columns() {}

    /// One column, each value in its text form.
    public static <R> @Nullable String[] column(
            List<R> rows, Function<? super R, ? extends @Nullable Object> value) {
        @Nullable String[] column = new @Nullable String[rows.size()];
        for (int row = 0; row < column.length; row++) {
            column[row] = text(value.apply(rows.get(row)));
        }
        return column;
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
