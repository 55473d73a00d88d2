using Delegations.Model;

namespace Delegations.Invitations;

/// <summary>What a coordinator is told about publishing.</summary>
internal static class PublicationWords
{
    public static string Requirements(Language language) => language.Say(
        en: "“state” is preliminary or final; “inviting” is nobody, hosts or hosts-and-speakers.",
        fr: "« state » vaut preliminary ou final ; « inviting » vaut nobody, hosts ou hosts-and-speakers.",
        nl: "“state” is preliminary of final; “inviting” is nobody, hosts of hosts-and-speakers.",
        de: "„state“ ist preliminary oder final; „inviting“ ist nobody, hosts oder hosts-and-speakers.");

    public static string HoldRequirements(Language language) => language.Say(
        en: "A wish names a person of the plan and is excluded, by-phone, or delayed with a time: person:delayed:2026-12-01T08:00:00Z.",
        fr: "Un souhait désigne une personne du plan et vaut excluded, by-phone, ou delayed avec une heure : person:delayed:2026-12-01T08:00:00Z.",
        nl: "Een wens noemt een persoon van het plan en is excluded, by-phone, of delayed met een tijdstip: person:delayed:2026-12-01T08:00:00Z.",
        de: "Ein Wunsch nennt eine Person des Plans und ist excluded, by-phone oder delayed mit einer Zeit: person:delayed:2026-12-01T08:00:00Z.");

    public static string NothingToPublish(Language language) => language.Say(
        en: "This visit has no such itinerary version. Upload an itinerary first.",
        fr: "Cette visite n’a pas cette version du programme. Envoyez d’abord un programme.",
        nl: "Dit bezoek heeft die versie van het programma niet. Laad eerst een programma op.",
        de: "Dieser Besuch hat diese Fassung des Programms nicht. Laden Sie zuerst ein Programm hoch.");

    public static string PlanChanged(Language language) => language.Say(
        en: "What would happen is no longer what was approved: the itinerary, the people or the invitations changed. Read the plan again and approve it; nothing was published.",
        fr: "Ce qui se passerait n’est plus ce qui a été approuvé : le programme, les personnes ou les invitations ont changé. Relisez le plan et approuvez-le ; rien n’a été publié.",
        nl: "Wat zou gebeuren is niet meer wat is goedgekeurd: het programma, de personen of de uitnodigingen zijn gewijzigd. Lees het plan opnieuw en keur het goed; er is niets gepubliceerd.",
        de: "Was geschähe, ist nicht mehr, was gebilligt wurde: Programm, Personen oder Einladungen haben sich geändert. Lesen Sie den Plan neu und billigen Sie ihn; nichts wurde veröffentlicht.");

    public static string HasErrors(Language language) => language.Say(
        en: "The itinerary has errors that must be put right first. Correct the file at the places named and upload it again.",
        fr: "Le programme contient des erreurs à corriger d’abord. Corrigez le fichier aux endroits indiqués et renvoyez-le.",
        nl: "Het programma bevat fouten die eerst verbeterd moeten worden. Verbeter het bestand op de genoemde plaatsen en laad het opnieuw op.",
        de: "Das Programm enthält Fehler, die zuerst behoben werden müssen. Verbessern Sie die Datei an den genannten Stellen und laden Sie sie erneut hoch.");
}
