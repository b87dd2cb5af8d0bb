package health.ilium.faults.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Every operation that has ended.
public final class OperationLog {

    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();

    void add(Operation operation) {
        operations.add(operation);
    }

    public List<Operation> all() {
        return List.copyOf(operations);
    }

    /// Referrals that a client was told of, so far.
    public List<String> referrals() {
        return operations.stream()
                .filter(it -> it.intent() == Intent.SUBMIT && it.succeeded())
                .map(Operation::referralId)
                .toList();
    }
}
