package health.ilium.benchmarks.floor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The way from a submission to its last outcome, a thread for each hop.
final class Walk implements AutoCloseable {

    private final Cases cases;
    private final Writing writing;
    private final Map<UUID, Long> numbers = new ConcurrentHashMap<>();
    private final Map<Long, Long> routed = new ConcurrentHashMap<>();
    private final Map<Long, Long> told = new ConcurrentHashMap<>();
    private final AtomicLong waiting = new AtomicLong();
    private final List<Hop<?>> hops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<AutoCloseable> resources = new ArrayList<>();
    private final QueueHop<Event> submitted;

    Walk(Plan plan, Cases cases, Writing writing, Batches batches) throws SQLException {
        this.cases = cases;
        this.writing = writing;
        submitted = relay(plan, "intake", batches.relayedByIntake());
        var decided = relay(plan, "triage", batches.relayedByTriage());
        var settled = relay(plan, "notification", batches.relayedByNotification());
        var settling = settling(plan, batches, settled);
        var claiming = claiming(plan, batches, settling);
        planning(plan, batches, claiming);
        takingIn(plan, batches);
        triage(plan, batches, decided);
        hops.forEach(hop -> threads.add(Thread.ofPlatform().daemon().start(hop)));
    }

    private QueueHop<Event> relay(Plan plan, String service, double records) throws SQLException {
        var relaying = new Relaying(cases, plan, session(plan, service));
        resources.add(relaying);
        return added(new QueueHop<>(records, relaying));
    }

    /// Closed with the walk.
    Session session(Plan plan, String service) throws SQLException {
        var session = Session.of(plan, service);
        resources.add(session);
        return session;
    }

    private void triage(Plan plan, Batches batches, QueueHop<Event> decided) throws SQLException {
        var session = session(plan, "triage");
        added(
                new TopicHop(
                        plan,
                        List.of(Cases.REQUESTS),
                        numbers,
                        batches.triage(),
                        requests -> {
                            var out = new ArrayList<Event>();
                            for (var request : requests) {
                                out.addAll(writing.decision(session, request));
                            }
                            session.commit();
                            decided.offer(out);
                        }));
    }

    private void takingIn(Plan plan, Batches batches) throws SQLException {
        var session = session(plan, "intake");
        added(
                new TopicHop(
                        plan,
                        List.of(Cases.DECISIONS, Cases.OUTCOMES),
                        numbers,
                        batches.intake(),
                        events -> {
                            var out = new ArrayList<Event>();
                            int outcomes = 0;
                            for (var event : events) {
                                if (event.topic().equals(Cases.DECISIONS)) {
                                    out.addAll(writing.routing(session, event));
                                } else {
                                    writing.outcome(session, event);
                                    outcomes++;
                                }
                            }
                            session.commit();
                            submitted.offer(out);
                            waiting.addAndGet(-outcomes);
                        }));
    }

    private void planning(Plan plan, Batches batches, QueueHop<Message> claiming)
            throws SQLException {
        var session = session(plan, "notification");
        added(
                new TopicHop(
                        plan,
                        List.of(Cases.MILESTONES),
                        numbers,
                        batches.notification(),
                        events -> {
                            long now = System.nanoTime();
                            var messages = new ArrayList<Message>();
                            for (var event : events) {
                                if (event.sequence() == 2) {
                                    routed.put(event.number(), now);
                                }
                                messages.addAll(writing.plan(session, event));
                            }
                            session.commit();
                            claiming.offer(messages);
                        }));
    }

    private QueueHop<Message> claiming(Plan plan, Batches batches, QueueHop<Message> settling)
            throws SQLException {
        var session = session(plan, "notification");
        return added(
                new QueueHop<>(
                        batches.claimed(),
                        messages -> {
                            for (var message : messages) {
                                writing.claim(session, message);
                            }
                            session.commit();
                            long now = System.nanoTime();
                            for (var message : messages) {
                                if (message.place() == 1) {
                                    told.put(message.number(), now);
                                }
                            }
                            settling.offer(messages);
                        }));
    }

    private QueueHop<Message> settling(Plan plan, Batches batches, QueueHop<Event> settled)
            throws SQLException {
        var session = session(plan, "notification");
        return added(
                new QueueHop<>(
                        batches.settled(),
                        messages -> {
                            var out = new ArrayList<Event>();
                            for (var message : messages) {
                                out.addAll(writing.settle(session, message));
                            }
                            session.commit();
                            settled.offer(out);
                        }));
    }

    private <H extends Hop<?>> H added(H hop) {
        hops.add(hop);
        return hop;
    }

    /// Returns when the submission is committed.
    void submit(Session intake, long number) throws SQLException {
        numbers.put(cases.key(number), number);
        waiting.addAndGet(cases.messages().of(cases.example(number)).size());
        var events = writing.submission(intake, number);
        intake.commit();
        submitted.offer(events);
    }

    /// Outcomes that intake has not taken in yet.
    boolean isThrough() {
        return waiting.get() == 0;
    }

    /// When the record about its routing had come back, by referral; as `System.nanoTime`.
    Map<Long, Long> routed() {
        return routed;
    }

    /// When the message that tells the patient could be handed to the mail server.
    Map<Long, Long> told() {
        return told;
    }

    @Override
    public void close() throws Exception {
        hops.forEach(Hop::end);
        for (var thread : threads) {
            thread.join();
        }
        for (var resource : resources) {
            resource.close();
        }
    }
}
