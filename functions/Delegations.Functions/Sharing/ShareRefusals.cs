using Delegations.Model;

namespace Delegations.Sharing;

/// <summary>Why a link cannot be made, and what to do.</summary>
internal static class ShareRefusals
{
    public static string Days(Language language) => language.Say(
        en: $"A link opens for 1 to {ShareWish.LongestDays} days. Give a number within that.",
        fr: $"Un lien s’ouvre pendant 1 à {ShareWish.LongestDays} jours. Indiquez un nombre dans ces limites.",
        nl: $"Een link is 1 tot {ShareWish.LongestDays} dagen open. Geef een getal binnen die grenzen.",
        de: $"Ein Link ist 1 bis {ShareWish.LongestDays} Tage offen. Geben Sie eine Zahl in diesen Grenzen an.");

    public static string Red(Language language) => language.Say(
        en: "TLP:RED is for named people alone and never in a link. Choose a lower label.",
        fr: "TLP:RED est réservé à des personnes nommées et n’entre dans aucun lien. Choisissez une étiquette moins restrictive.",
        nl: "TLP:RED is alleen voor genoemde personen en staat nooit in een link. Kies een lager label.",
        de: "TLP:RED ist nur für namentlich Genannte und nie in einem Link. Wählen Sie eine niedrigere Kennzeichnung.");

    public static string Recipient(Language language) => language.Say(
        en: "A recipient has a name, a mail address that can be written to or none, and one of the languages en, fr, nl and de.",
        fr: "Un destinataire a un nom, une adresse de courriel utilisable ou aucune, et l’une des langues en, fr, nl et de.",
        nl: "Een ontvanger heeft een naam, een bruikbaar mailadres of geen, en een van de talen en, fr, nl en de.",
        de: "Ein Empfänger hat einen Namen, eine brauchbare Mailadresse oder keine und eine der Sprachen en, fr, nl und de.");

    public static string NoAddress(Language language) => language.Say(
        en: "Without an address the link cannot be sent by mail. Add the address, or send the link yourself.",
        fr: "Sans adresse, le lien ne peut pas partir par courriel. Ajoutez l’adresse, ou envoyez le lien vous-même.",
        nl: "Zonder adres kan de link niet per mail vertrekken. Vul het adres aan, of stuur de link zelf.",
        de: "Ohne Adresse kann der Link nicht per Mail gehen. Ergänzen Sie die Adresse, oder senden Sie den Link selbst.");

    public static string NotReleased(Language language) => language.Say(
        en: "Only a released report and cleared attachments can be shared, up to the label chosen. Release or clear something first, or choose another label.",
        fr: "Seuls un rapport validé et des annexes autorisées peuvent être partagés, jusqu’à l’étiquette choisie. Validez ou autorisez d’abord, ou choisissez une autre étiquette.",
        nl: "Alleen een vrijgegeven verslag en goedgekeurde bijlagen kunnen gedeeld worden, tot het gekozen label. Geef eerst iets vrij, of kies een ander label.",
        de: "Nur ein freigegebener Bericht und freigegebene Anlagen können geteilt werden, bis zur gewählten Kennzeichnung. Geben Sie zuerst etwas frei, oder wählen Sie eine andere.");

    public static string NothingChosen(Language language) => language.Say(
        en: "Choose at least one document, or everything that is released.",
        fr: "Choisissez au moins un document, ou tout ce qui est validé.",
        nl: "Kies minstens één document, of alles wat vrijgegeven is.",
        de: "Wählen Sie mindestens ein Dokument, oder alles Freigegebene.");

    public static string NotOffered(Language language) => language.Say(
        en: "One of the chosen documents is not offered any more. Look at the list again.",
        fr: "L’un des documents choisis n’est plus proposé. Revoyez la liste.",
        nl: "Een van de gekozen documenten wordt niet meer aangeboden. Bekijk de lijst opnieuw.",
        de: "Eines der gewählten Dokumente wird nicht mehr angeboten. Sehen Sie die Liste neu an.");

    public static string AboveCeiling(string document, Handling label, Language language) => language.Say(
        en: $"“{document}” is labelled {label.Label()}, above the label of this link. Leave it out, or raise the link’s label if its recipient may have it.",
        fr: $"« {document} » est étiqueté {label.Label()}, au-delà de l’étiquette de ce lien. Retirez-le, ou relevez l’étiquette du lien si son destinataire y a droit.",
        nl: $"“{document}” heeft het label {label.Label()}, boven het label van deze link. Laat het weg, of verhoog het label van de link als de ontvanger het mag hebben.",
        de: $"„{document}“ ist mit {label.Label()} gekennzeichnet, über der Kennzeichnung dieses Links. Lassen Sie es weg, oder erhöhen Sie die des Links, wenn der Empfänger es haben darf.");
}
