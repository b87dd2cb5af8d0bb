package health.ilium.benchmarks.pipeline;

/// Numbers of copies, both ends included.
///
/// @param first 1 or more
record CopyRange(long first, long last) {

    /// Enough copies to come from what is stored to what is wanted.
    ///
    /// @param originals referrals that each copy adds
    /// @param used the last number that was used before
    static CopyRange growing(long stored, long wanted, int originals, long used) {
        long copies = Math.max(0, Math.ceilDiv(wanted - stored, originals));
        return new CopyRange(used + 1, used + copies);
    }

    boolean isEmpty() {
        return last < first;
    }
}
