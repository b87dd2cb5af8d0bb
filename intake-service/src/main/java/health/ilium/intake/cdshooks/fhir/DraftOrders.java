package health.ilium.intake.cdshooks.fhir;

import health.ilium.intake.cdshooks.Order;
import health.ilium.intake.cdshooks.OrderedProcedure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The bundle of orders that are being written, and which of them were just selected.
///
/// @param selections `ServiceRequest/id` of each
public record DraftOrders(JsonNode bundle, List<String> selections) {

    private static final String POINTER = "/context/draftOrders";

    public boolean isBundle() {
        return new Resource(bundle, POINTER).isA("Bundle");
    }

    /// Places in the list of selections that no order stands for.
    public List<Integer> notFound() {
        return Stream.iterate(0, place -> place + 1)
                .limit(selections.size())
                .filter(place -> all().noneMatch(order -> isNamed(order, selections.get(place))))
                .toList();
    }

    /// JSON pointers to selected orders that are for somebody else.
    public List<String> aboutOthers(String patientId) {
        return selected()
                .filter(it -> it.patientId().filter(id -> !id.equals(patientId)).isPresent())
                .map(Resource::pointer)
                .toList();
    }

    /// Selected orders for the sacroiliac joint, the first of each procedure.
    public List<Order> ofTheJoint() {
        Map<OrderedProcedure, Order> orders = new EnumMap<>(OrderedProcedure.class);
        selected()
                .filter(order -> order.isA("ServiceRequest"))
                .filter(order -> !order.json().path("doNotPerform").asBoolean(false))
                .map(DraftOrders::order)
                .flatMap(Optional::stream)
                .forEach(order -> orders.putIfAbsent(order.procedure(), order));
        return List.copyOf(orders.values());
    }

    private static Optional<Order> order(Resource request) {
        return request.codings("code")
                .flatMap(
                        coding ->
                                OrderedProcedure.of(coding)
                                        .map(it -> new Order(request.id(), it, coding))
                                        .stream())
                .findFirst();
    }

    private Stream<Resource> selected() {
        return all().filter(order -> selections.stream().anyMatch(it -> isNamed(order, it)));
    }

    private Stream<Resource> all() {
        return Fetched.resources(bundle, POINTER);
    }

    private static boolean isNamed(Resource order, String selection) {
        return !order.id().isEmpty() && selection.equals(order.type() + "/" + order.id());
    }
}
