package health.ilium.intake.people.spring;

import health.ilium.intake.people.Atomically;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// One transaction of the database.
@Component
class InTransactions implements Atomically {

    private final TransactionOperations transaction;

    InTransactions(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> T all(Supplier<T> work) {
        return Objects.requireNonNull(transaction.<T>execute(_ -> work.get()));
    }
}
