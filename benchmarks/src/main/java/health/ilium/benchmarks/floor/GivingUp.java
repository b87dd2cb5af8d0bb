package health.ilium.benchmarks.floor;

/// Ends the process with what went wrong: a floor with a hop missing would measure too little.
final class GivingUp {

    private static final System.Logger LOG = System.getLogger("floor");

    private GivingUp() {}

    static void because(Exception failed) {
        LOG.log(System.Logger.Level.ERROR, "The floor ends early", failed);
        System.exit(1);
    }
}
