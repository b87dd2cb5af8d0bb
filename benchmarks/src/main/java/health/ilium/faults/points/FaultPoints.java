package health.ilium.faults.points;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// Puts the fault points around a service's beans. It is no part of any service: it works where a
/// fault run appends its jar to the class path and names a file of orders.
@AutoConfiguration
public class FaultPoints {

    @Bean
    static BeanPostProcessor faultPointsAroundBeans(BeanFactory beans) {
        return new AroundBeans(Orders.toThisProcess(), beans);
    }
}
