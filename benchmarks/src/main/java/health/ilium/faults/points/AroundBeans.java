package health.ilium.faults.points;

import health.ilium.delivery.consuming.Positions;
import health.ilium.delivery.consuming.Transactions;
import health.ilium.delivery.parking.Parking;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/// Lets a fault point stand where a service's own bean would.
final class AroundBeans implements BeanPostProcessor {

    private static final String CARRYING = "carrying";

    private final Orders orders;
    private final BeanFactory beans;
    private final Crashing crashing;
    private final FaultyCommits commits;
    private final ForgetfulRelay relay;
    private final FaultyProvider provider;

    AroundBeans(Orders orders, BeanFactory beans) {
        this.orders = orders;
        this.beans = beans;
        this.crashing = new Crashing(orders);
        this.commits = new FaultyCommits(orders, crashing);
        this.relay = new ForgetfulRelay(orders);
        this.provider = new FaultyProvider(orders, crashing);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case DataSource database -> FaultyDataSource.around(database, commits, relay);
            case Positions positions when orders.has(Bug.DEDUPE_OFF.order()) ->
                    WrongConsuming.withoutDedupe(positions);
            case Parking parking when orders.has(Bug.SUCCESSORS_LET_THROUGH.order()) ->
                    WrongConsuming.lettingThrough(parking, beans.getBean(Positions.class));
            case Transactions transactions -> around(transactions);
            case InstantSource clock -> WrongClock.around(clock, orders);
            default -> aroundProvider(bean);
        };
    }

    private Transactions around(Transactions real) {
        if (orders.has(Bug.EARLY_ACK.order())) {
            return WrongConsuming.later(real);
        }
        return work -> {
            real.run(work);
            crashing.pass(CrashPoint.BEFORE_OFFSET_COMMIT);
        };
    }

    private Object aroundProvider(Object bean) {
        return named(FaultyProvider.CARRIER, bean)
                .map(type -> provider.carrier(type, bean))
                .or(
                        () ->
                                named(FaultyProvider.QUEUE, bean)
                                        .map(
                                                type ->
                                                        provider.queue(
                                                                type,
                                                                bean,
                                                                () ->
                                                                        beans.getBean(
                                                                                TransactionOperations
                                                                                        .class),
                                                                () -> beans.getBean(CARRYING))))
                .orElse(bean);
    }

    private static Optional<Class<?>> named(String type, Object bean) {
        return Arrays.stream(bean.getClass().getInterfaces())
                .filter(it -> it.getName().equals(type))
                .<Class<?>>map(it -> it)
                .findFirst();
    }
}
