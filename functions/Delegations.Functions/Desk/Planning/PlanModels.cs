using Delegations.Invitations;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Planning;

/// <summary>Makes the model of one plan.</summary>
internal sealed class PlanModels(DeskVisit visit, PlanQuery query, int quietMinutes)
{
    private Language Language => visit.Language;

    /// <summary>The plan of the first step: what is published, as it is invited now.</summary>
    public PlanModel OfPublishing(PublicationPlan plan) => Of(plan, PlanPages.PublishingStep, "/plan/publication") with
    {
        Button = TextOfPublishing(plan),
    };

    /// <summary>The plan of the second step: what is published now, for those chosen.</summary>
    public PlanModel OfInviting(PublicationPlan plan, Publication present) => Of(plan, PlanPages.InvitingStep, "/plan/inviting") with
    {
        Button = PlanTexts.InviteButton(present.Inviting, plan.Inviting, MailsOf(plan), Language),
        IsSevere = plan.Inviting < present.Inviting,
    };

    public static int MailsOf(PublicationPlan plan) => plan.Created.Count + plan.Updated.Count + plan.Cancelled.Count;

    /// <summary>Whether anything would be told, now or later.</summary>
    public static bool TellsAnything(PublicationPlan plan) => MailsOf(plan) + plan.Held.Count > 0;

    public static string FiguresOf(PublicationPlan plan, Language language)
    {
        var people = plan.Created.Concat(plan.Updated).Concat(plan.Cancelled).Select(line => line.Person?.Value ?? line.Name).Distinct(StringComparer.Ordinal);
        return PlanWords.Figures(MailsOf(plan), people.Count(), language);
    }

    private string TextOfPublishing(PublicationPlan plan) =>
        PlanTexts.PublishButton(plan.Version, PlanWords.Of(plan.State, Language), MailsOf(plan), Language);

    private PlanModel Of(PublicationPlan plan, string id, string action)
    {
        HiddenField[] asked =
        [
            new(PlanQuery.StateKey, PlanQuery.CodeOf(plan.State)),
            new(PlanQuery.InvitingKey, PlanQuery.CodeOf(plan.Inviting)),
        ];
        var mails = PlanQuery.AddressOf($"{visit.Path}/plan/mail", [.. asked, new("version", $"{plan.Version}"), .. PlanQuery.FieldsOf(plan.Holds)]);
        var rows = new PlanRows(visit, plan, query, id, entry => $"{mails}&invitation={entry}");
        var groups = rows.Groups();
        var elsewhere = plan.Holds.Where(hold => !rows.Wished.Contains(hold.Person)).ToList();
        return new PlanModel
        {
            Id = id,
            Action = $"{visit.Path}{action}",
            Again = $"{visit.Path}/plan/wishes",
            Hidden = [new HiddenField(PlanPages.ApprovedField, plan.Hash), new HiddenField(PlanPages.StepField, id), .. asked, .. PlanQuery.FieldsOf(elsewhere)],
            Figures = FiguresOf(plan, Language),
            Notes = PlanNotes.Of(plan, visit.Visit, MailsOf(plan), quietMinutes, Language),
            Counts = CountsOf(plan),
            Groups = groups,
            Button = "",
            MayBeApproved = plan.MayBePublished,
        };
    }

    private IReadOnlyList<PlanCount> CountsOf(PublicationPlan plan) =>
    [
        .. new[]
        {
            new PlanCount(Language.Say(en: "invited", fr: "invités", nl: "uitgenodigd", de: "eingeladen"), plan.Created.Count, "good"),
            new PlanCount(Language.Say(en: "told of a change", fr: "avertis d’un changement", nl: "verwittigd van wijziging", de: "über Änderung informiert"), plan.Updated.Count, "warning"),
            new PlanCount(Language.Say(en: "cancelled", fr: "annulés", nl: "geannuleerd", de: "abgesagt"), plan.Cancelled.Count, "error"),
            new PlanCount(Language.Say(en: "not told now", fr: "pas avertis maintenant", nl: "nu niet verwittigd", de: "jetzt nicht benachrichtigt"), plan.Held.Count, "held"),
            new PlanCount(Language.Say(en: "stay as they are", fr: "inchangés", nl: "blijven zoals ze zijn", de: "bleiben, wie sie sind"), plan.Unchanged, "quiet"),
            new PlanCount(Language.Say(en: "over, nobody is told", fr: "passés, sans message", nl: "voorbij, zonder bericht", de: "vorbei, ohne Nachricht"), plan.Over, "quiet"),
        }.Where(count => count.Count > 0),
    ];
}
