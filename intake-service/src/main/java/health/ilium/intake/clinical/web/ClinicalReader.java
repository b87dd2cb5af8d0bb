package health.ilium.intake.clinical.web;

import static health.ilium.intake.clinical.web.Facts.LONGEST_LIST;
import static health.ilium.intake.clinical.web.Facts.MOST_MONTHS;
import static health.ilium.intake.clinical.web.Facts.ONE_OR_BOTH_SIDES;
import static health.ilium.intake.clinical.web.Facts.listed;
import static health.ilium.intake.clinical.web.Facts.yesNo;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;

/// Reads `clinical`. Whatever is left out is unknown.
public final class ClinicalReader {

    private static final Rule<Integer> MONTHS = Numbers.whole(MOST_MONTHS);

    private final ScoreReader scores;
    private final BlockReader blocks;
    private final ImagingReader imaging;

    private ClinicalReader(Moments moments, Extent extent) {
        this.scores = new ScoreReader(moments, extent);
        this.blocks = new BlockReader(moments);
        this.imaging = new ImagingReader(moments);
    }

    /// Reads all the facts there are.
    public static ClinicalReader ofPicture(Moments moments) {
        return new ClinicalReader(moments, Extent.WHOLE);
    }

    /// Reads facts that are added to others.
    public static ClinicalReader ofInformation(Moments moments) {
        return new ClinicalReader(moments, Extent.PART);
    }

    public ClinicalPicture read(Fields clinical) {
        return new ClinicalPicture(
                clinical.optional("painSide", ONE_OR_BOTH_SIDES),
                yesNo(clinical, "painBelowL5"),
                yesNo(clinical, "painOverSiJoint"),
                clinical.optional("painDurationMonths", MONTHS),
                yesNo(clinical, "pregnancyRelatedOnset"),
                clinical.optional("monthsSinceDelivery", MONTHS),
                clinical.optionalObject("painScore", scores::pain),
                clinical.optionalObject("disability", scores::disability),
                yesNo(clinical, "fortinFingerTest"),
                listed(clinical.objects("provocationTests", LONGEST_LIST, CareReader::test)),
                clinical.objects("conservativeCare", LONGEST_LIST, CareReader::care),
                listed(clinical.objects("diagnosticBlocks", LONGEST_LIST, blocks::read)),
                listed(clinical.objects("imaging", LONGEST_LIST, imaging::read)),
                clinical.object("redFlags", RedFlagsReader::read),
                clinical.object("history", HistoryReader::read));
    }
}
