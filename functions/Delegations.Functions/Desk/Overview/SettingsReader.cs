using Delegations.Desk.Start;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Overview;

/// <summary>Reads what the page of settings shows, and may offer.</summary>
internal sealed class SettingsReader(PeopleStore people, OrganiserOptions organisers, DeliveryOptions deliveries)
{
    public SettingsFields FieldsOf(Visit visit) => SettingsFields.Of(visit, deliveries.Quiet);

    /// <param name="desk">The visit as it now is.</param>
    /// <param name="filled">What the fields hold: the settings, or what somebody filled in.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SettingsModel> ReadAsync(DeskVisit desk, SettingsFields filled, CancellationToken cancellationToken)
    {
        var (visit, language) = (desk.Visit, desk.Language);
        var listed = (await people.ReadAsync(visit.Id, cancellationToken)).People;
        var members = filled.Members.Split(' ');
        return new SettingsModel
        {
            Head = desk.Head,
            Mark = FieldsOf(visit).Mark,
            Fields = filled,
            IsFixed = visit.HasInvited,
            Organisers = OrganisersOf(visit, filled),
            Ways = [.. deliveries.Ways.Append(visit.Invitations.Way).Distinct().Select(way => new Choice(SettingsFields.CodeOf(way), OverviewWords.Way(way, language), SettingsFields.CodeOf(way) == filled.Way))],
            HasOnlineMeetings = deliveries.Ways.Contains(DeliveryWay.Graph) || visit.Invitations.Way is DeliveryWay.Graph,
            Languages = ChoicesOf(Language.All, [filled.Language]),
            DocumentLanguages = ChoicesOf(Language.OfDocuments, filled.Languages.Split(' ')),
            People = [.. listed.OrderBy(person => person.Name, StringComparer.Create(language.Culture, ignoreCase: true)).Select(person => new Choice(person.Id.Value, LabelOf(person), members.Contains(person.Id.Value, StringComparer.Ordinal)))],
            Zone = new ZoneModel(filled.TimeZone, null),
            HomeZone = new ZoneModel(filled.HomeTimeZone, language.Say(en: "the visit's own", fr: "celui de la visite", nl: "die van het bezoek", de: "die des Besuchs")),
            Summary = SettingsSummary.Of(visit, language),
        };
    }

    /// <summary>The allowed mailboxes; the visit's own stands among them although the administrator has taken it away.</summary>
    private IReadOnlyList<Choice> OrganisersOf(Visit visit, SettingsFields filled) =>
    [
        .. organisers.Allowed.Append(visit.Organiser).DistinctBy(mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase)
            .Select(mailbox => new Choice(mailbox.Address, mailbox.ToString(), string.Equals(mailbox.Address, filled.Organiser, StringComparison.OrdinalIgnoreCase))),
    ];

    private static IReadOnlyList<Choice> ChoicesOf(IReadOnlyList<Language> languages, IReadOnlyList<string> chosen) =>
        [.. languages.Select(language => new Choice(language.Code, language.Culture.Parent.NativeName, chosen.Contains(language.Code, StringComparer.Ordinal)))];

    private static string LabelOf(Person person) => person.Organisation is { Length: > 0 } organisation ? $"{person.Name}, {organisation}" : person.Name;
}
