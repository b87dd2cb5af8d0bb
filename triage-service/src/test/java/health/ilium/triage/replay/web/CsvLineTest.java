package health.ilium.triage.replay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void plainCellsStayAsTheyAre() {
        assertThat(CsvLine.of("a", "", "R08 MET to NOT_MET"))
                .isEqualTo("a,,R08 MET to NOT_MET\r\n");
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertThat(CsvLine.of("a,b", "say \"no\"", "two\r\nlines"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void nothingIsCalculated(String formula) {
        assertThat(CsvLine.of(formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void formulaWithASeparatorIsGuardedToo() {
        assertThat(CsvLine.of("=HYPERLINK(\"x\",\"y\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }
}
