using Delegations.Invitations;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Desk.Planning;

/// <summary>A plan's lines in groups: whoever is asked to do the same stands together, what is urgent first.</summary>
/// <param name="mailPage">The page that shows the mail of an entry.</param>
internal sealed class PlanRows(DeskVisit visit, PublicationPlan plan, PlanQuery query, string id, Func<InvitationId, string> mailPage)
{
    /// <summary>Whose wish has its place already: each person is wished for once.</summary>
    private readonly HashSet<PersonId> wished = [];

    private Language Language => visit.Language;

    /// <summary>Those whose wish is beside a row.</summary>
    public IReadOnlySet<PersonId> Wished => wished;

    public IReadOnlyList<PlanGroup> Groups() =>
    [
        .. new[]
        {
            Group(
                "created",
                Language.Say(en: "To be invited", fr: "À inviter", nl: "Uit te nodigen", de: "Einzuladen"),
                plan.Created,
                _ => PlanWords.WhyCreated(Language)),
            Group(
                "asked",
                Language.Say(
                    en: "To be told of a change and asked again", fr: "À avertir d’un changement, réponse redemandée",
                    nl: "Te verwittigen van een wijziging, opnieuw gevraagd", de: "Über eine Änderung zu informieren und erneut zu fragen"),
                plan.Updated.Where(line => line.AsksAgain),
                line => PlanWords.WhyUpdated(line.AsksAgain, Language)),
            Group(
                "told",
                Language.Say(
                    en: "To be told of a change, nothing to answer", fr: "À avertir d’un changement, sans réponse à donner",
                    nl: "Te verwittigen van een wijziging, zonder antwoord", de: "Über eine Änderung zu informieren, ohne Antwort"),
                plan.Updated.Where(line => !line.AsksAgain),
                line => PlanWords.WhyUpdated(line.AsksAgain, Language)),
            Group(
                "cancelled",
                Language.Say(en: "To be told it is cancelled", fr: "À avertir de l’annulation", nl: "Te verwittigen van de annulering", de: "Über die Absage zu informieren"),
                plan.Cancelled,
                _ => PlanWords.WhyCancelled(visit.Visit.Publication?.Inviting > plan.Inviting ? plan.Inviting : null, Language)),
            Group(
                "held",
                Language.Say(en: "Not told now", fr: "Pas avertis maintenant", nl: "Nu niet verwittigd", de: "Jetzt nicht benachrichtigt"),
                plan.Held,
                line => $"{PlanWords.WouldBe(line, Language)}: {PlanWords.WhyHeld(line.Held!, visit.Visit, Language)}"), // held lines say why
        }.Where(group => group.Rows.Count > 0),
    ];

    private PlanGroup Group(string name, string title, IEnumerable<PlanLine> lines, Func<PlanLine, string> why)
    {
        List<PlanRow> rows =
        [
            .. lines.OrderByDescending(line => line.IsUrgent)
                .ThenBy(line => line.Name, StringComparer.Create(Language.Culture, ignoreCase: true))
                .Select(line => Row(line, why(line))),
        ];
        return new PlanGroup($"{id}-{name}", title, rows, rows.Exists(row => row.Was.Length > 0 && row.Now.Length > 0));
    }

    private PlanRow Row(PlanLine line, string why) => new()
    {
        Name = line.Name,
        Why = $"{PlanWords.Of(line.Role, Language)} · {why}",
        Was = line.Was ?? "",
        Now = line.Now ?? "",
        IsUrgent = line.IsUrgent,
        Mail = mailPage(line.Invitation),
        Wish = line.Person is { } person && wished.Add(person) ? WishOf(person) : null,
    };

    private WishModel WishOf(PersonId person)
    {
        if (query.Unfinished.TryGetValue(person, out var written))
        {
            return new WishModel(person.Value, PlanQuery.LaterCode, written, PlanWords.Of(HoldKind.Delayed, Language));
        }

        var hold = plan.Holds.FirstOrDefault(hold => hold.Person == person);
        return new WishModel(person.Value, PlanQuery.CodeOf(hold?.Kind), PlanQuery.FieldTextOf(hold?.Until, visit.Visit), PlanWords.Of(hold?.Kind, Language));
    }
}
