package health.ilium.delivery.parking;

import java.util.List;

/// Dead letters that the broker does not have yet.
public interface UnsentDeadLetters {

    List<DeadLetter> oldest(int atMost);

    void remove(List<Long> ids);
}
