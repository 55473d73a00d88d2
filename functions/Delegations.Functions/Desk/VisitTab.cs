using Delegations.Model;

namespace Delegations.Desk;

/// <summary>The pages of a visit, in the order in which the work goes. Public, because page components are.</summary>
public enum VisitTab
{
    Overview,
    Programme,
    People,
    Plan,
    Invitations,
    Agendas,
    Today,
    Report,
    Sharing,
}

/// <summary>The pages' addresses below the visit's, and their names.</summary>
internal static class VisitTabs
{
    public static string PathOf(VisitTab tab) => tab is VisitTab.Overview ? "" : $"/{tab.ToString().ToLowerInvariant()}";

    public static string In(this VisitTab tab, Language language) => tab switch
    {
        VisitTab.Overview => language.Say(en: "Overview", fr: "Aperçu", nl: "Overzicht", de: "Übersicht"),
        VisitTab.Programme => language.Say(en: "Programme", fr: "Programme", nl: "Programma", de: "Programm"),
        VisitTab.People => language.Say(en: "People", fr: "Personnes", nl: "Personen", de: "Personen"),
        VisitTab.Plan => language.Say(en: "Plan and publish", fr: "Planifier et publier", nl: "Plannen en publiceren", de: "Planen und veröffentlichen"),
        VisitTab.Invitations => language.Say(en: "Invitations", fr: "Invitations", nl: "Uitnodigingen", de: "Einladungen"),
        VisitTab.Agendas => language.Say(en: "Agendas and links", fr: "Agendas et liens", nl: "Agenda’s en links", de: "Agenden und Links"),
        VisitTab.Report => language.Say(en: "Report", fr: "Rapport", nl: "Verslag", de: "Bericht"),
        VisitTab.Sharing => language.Say(en: "Sharing", fr: "Partage", nl: "Delen", de: "Teilen"),
        _ => language.Say(en: "Today", fr: "Aujourd’hui", nl: "Vandaag", de: "Heute"),
    };
}
