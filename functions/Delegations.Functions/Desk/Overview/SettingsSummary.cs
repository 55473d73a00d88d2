using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Overview;

/// <summary>The settings that a coordinator looks for first, as they stand.</summary>
internal static class SettingsSummary
{
    public static IReadOnlyList<FactLine> Of(Visit visit, Language language)
    {
        var invitations = visit.Invitations;
        var languages = visit.Documents.Languages.Prepend(visit.Language).Distinct();
        var nobody = language.Say(en: "nobody", fr: "personne", nl: "niemand", de: "niemand");
        var none = language.Say(en: "none", fr: "aucun", nl: "geen", de: "keine");
        return
        [
            new(language.Say(en: "Languages", fr: "Langues", nl: "Talen", de: "Sprachen"), string.Join(", ", languages.Select(one => one.Culture.Parent.NativeName))),
            new(language.Say(en: "Time zone", fr: "Fuseau horaire", nl: "Tijdzone", de: "Zeitzone"), visit.TimeZone.Id),
            new(language.Say(en: "Organiser", fr: "Organisateur", nl: "Organisator", de: "Organisator"), visit.Organiser.ToString()),
            new(language.Say(en: "Invitations leave by", fr: "Les invitations partent par", nl: "Uitnodigingen vertrekken via", de: "Einladungen gehen hinaus über"), OverviewWords.Way(invitations.Way, language)),
            new(language.Say(en: "Told of declines", fr: "Averti des refus", nl: "Verwittigd van weigeringen", de: "Über Absagen informiert"), invitations.Coordinator ?? nobody),
            new(language.Say(en: "Reminders, days before", fr: "Rappels, jours avant", nl: "Herinneringen, dagen vooraf", de: "Erinnerungen, Tage vorher"), invitations.ReminderDays.Count > 0 ? string.Join(", ", invitations.ReminderDays) : none),
        ];
    }
}
