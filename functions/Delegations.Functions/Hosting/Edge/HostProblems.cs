using Delegations.Model;

namespace Delegations.Hosting.Edge;

/// <summary>The words of the problems that the host's edge itself answers.</summary>
internal static class HostProblems
{
    public static Problem Of(int status, Language language) => status switch
    {
        StatusCodes.Status400BadRequest => Malformed(language),
        StatusCodes.Status404NotFound => NotFound(language),
        StatusCodes.Status405MethodNotAllowed => WrongMethod(language),
        StatusCodes.Status413PayloadTooLarge => TooLarge(language),
        StatusCodes.Status504GatewayTimeout => TooSlow(language),
        >= StatusCodes.Status500InternalServerError => Failed(status, language),
        _ => Refused(status, language),
    };

    public static Problem ForeignOrigin(Language language) => new(
        StatusCodes.Status403Forbidden,
        language.Say(
            en: "Only this computer may ask",
            fr: "Réservé à cet ordinateur",
            nl: "Alleen voor deze computer",
            de: "Nur für diesen Rechner"),
        language.Say(
            en: "The local app answers only to localhost and 127.0.0.1, and takes changes only from its own pages. Open it under its own address.",
            fr: "L’application locale ne répond qu’à localhost et 127.0.0.1 et n’accepte de changements que de ses propres pages. Ouvrez-la à sa propre adresse.",
            nl: "De lokale app antwoordt alleen op localhost en 127.0.0.1 en aanvaardt alleen wijzigingen van haar eigen pagina’s. Open ze op haar eigen adres.",
            de: "Die lokale App antwortet nur auf localhost und 127.0.0.1 und nimmt Änderungen nur von ihren eigenen Seiten an. Öffnen Sie sie unter ihrer eigenen Adresse."),
        "host.foreign-origin");

    private static Problem Malformed(Language language) => new(
        StatusCodes.Status400BadRequest,
        language.Say(en: "The request cannot be read", fr: "La demande est illisible", nl: "Het verzoek is onleesbaar", de: "Die Anfrage ist nicht lesbar"),
        language.Say(
            en: "Check that the body is complete and has the form that this address expects.",
            fr: "Vérifiez que le corps est complet et a la forme attendue à cette adresse.",
            nl: "Controleer of de inhoud volledig is en de vorm heeft die dit adres verwacht.",
            de: "Prüfen Sie, ob der Inhalt vollständig ist und die Form hat, die diese Adresse erwartet."),
        "host.malformed");

    private static Problem NotFound(Language language) => new(
        StatusCodes.Status404NotFound,
        language.Say(en: "Nothing here", fr: "Rien à cette adresse", nl: "Niets op dit adres", de: "Unter dieser Adresse gibt es nichts"),
        language.Say(
            en: "Check the address.",
            fr: "Vérifiez l’adresse.",
            nl: "Controleer het adres.",
            de: "Prüfen Sie die Adresse."),
        "host.not-found");

    private static Problem WrongMethod(Language language) => new(
        StatusCodes.Status405MethodNotAllowed,
        language.Say(en: "Wrong method", fr: "Méthode non admise", nl: "Verkeerde methode", de: "Falsche Methode"),
        language.Say(
            en: "Use one of the methods that the Allow header names.",
            fr: "Utilisez une des méthodes que nomme l’en-tête Allow.",
            nl: "Gebruik een van de methodes die de Allow-header noemt.",
            de: "Verwenden Sie eine der Methoden, die der Allow-Header nennt."),
        "host.wrong-method");

    private static Problem TooLarge(Language language) => new(
        StatusCodes.Status413PayloadTooLarge,
        language.Say(en: "The file is too large", fr: "Le fichier est trop grand", nl: "Het bestand is te groot", de: "Die Datei ist zu groß"),
        language.Say(
            en: "Send at most 95 MB; leave out pictures that are not needed, or split the file.",
            fr: "Envoyez 95 Mo au plus ; retirez les images inutiles ou divisez le fichier.",
            nl: "Stuur hoogstens 95 MB; laat overbodige afbeeldingen weg of splits het bestand.",
            de: "Senden Sie höchstens 95 MB; lassen Sie unnötige Bilder weg oder teilen Sie die Datei."),
        "host.too-large");

    private static Problem TooSlow(Language language) => new(
        StatusCodes.Status504GatewayTimeout,
        language.Say(en: "This took too long", fr: "Délai dépassé", nl: "Dit duurde te lang", de: "Das hat zu lange gedauert"),
        language.Say(
            en: "The work was cut off. Try again later, or with less at once.",
            fr: "Le travail a été interrompu. Réessayez plus tard ou par plus petites parts.",
            nl: "Het werk werd afgebroken. Probeer later opnieuw, of met minder tegelijk.",
            de: "Die Arbeit wurde abgebrochen. Versuchen Sie es später wieder oder mit weniger auf einmal."),
        "host.too-slow");

    private static Problem Failed(int status, Language language) => new(
        status,
        language.Say(en: "Something went wrong here", fr: "Une erreur est survenue chez nous", nl: "Er ging hier iets mis", de: "Hier ist etwas schiefgegangen"),
        language.Say(
            en: "Nothing is wrong with your request. Try again; if it stays so, tell the administrator the time of day.",
            fr: "Votre demande n’est pas en cause. Réessayez ; si l’erreur persiste, indiquez l’heure à l’administrateur.",
            nl: "Aan uw verzoek ligt het niet. Probeer opnieuw; blijft het zo, meld de beheerder dan het tijdstip.",
            de: "An Ihrer Anfrage liegt es nicht. Versuchen Sie es wieder; bleibt es so, nennen Sie der Verwaltung die Uhrzeit."),
        "host.failed");

    private static Problem Refused(int status, Language language) => new(
        status,
        language.Say(en: "The request was refused", fr: "La demande a été refusée", nl: "Het verzoek werd geweigerd", de: "Die Anfrage wurde abgelehnt"),
        language.Say(
            en: "Check the request and your rights, and try again.",
            fr: "Vérifiez la demande et vos droits, puis réessayez.",
            nl: "Controleer het verzoek en uw rechten en probeer opnieuw.",
            de: "Prüfen Sie die Anfrage und Ihre Rechte und versuchen Sie es wieder."),
        "host.refused");
}
