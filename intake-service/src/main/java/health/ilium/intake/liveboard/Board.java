package health.ilium.intake.liveboard;

import java.util.List;

/// The board.
public interface Board {

    /// The referrals routed last, newest first.
    List<BoardRow> newest(int howMany);
}
