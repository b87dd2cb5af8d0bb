package health.ilium.intake.liveboard.web;

import health.ilium.intake.liveboard.Board;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The board, until people can sign in only for whoever sits at the machine itself: a request that
/// comes from elsewhere, or through a proxy, is refused.
@Controller
class BoardPage {

    private static final int ROWS = 50;

    private final Board board;

    BoardPage(Board board) {
        this.board = board;
    }

    @GetMapping("/")
    ModelAndView page(HttpServletRequest request) {
        return shown("board", request);
    }

    /// The rows alone, for the page to replace its own.
    @GetMapping("/board/rows")
    ModelAndView rows(HttpServletRequest request) {
        return shown("board :: rows", request);
    }

    private ModelAndView shown(String view, HttpServletRequest request) {
        return fromThisMachine(request)
                ? new ModelAndView(view).addObject("rows", board.newest(ROWS))
                : new ModelAndView("board-refused", HttpStatus.FORBIDDEN);
    }

    private static boolean fromThisMachine(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }
}
