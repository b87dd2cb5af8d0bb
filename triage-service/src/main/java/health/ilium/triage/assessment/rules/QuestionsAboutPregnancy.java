package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.facts.Sex;

/// Pregnancy and onset with pregnancy are asked about unless the patient is male or too old for
/// the question; where they are not asked, not stated counts as NO.
final class QuestionsAboutPregnancy {

    static boolean areAsked(Chart chart) {
        var age = chart.facts().age();
        boolean youngEnough = age == null || age < chart.policy().pregnancy().askedUnderAge();
        return chart.facts().sex() != Sex.MALE && youngEnough;
    }

    private QuestionsAboutPregnancy() {}
}
