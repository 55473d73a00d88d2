using Delegations.Documents.Rendering.Words;
using Delegations.Invitations.Notices;
using Delegations.Model;
using Delegations.Reports;
using Delegations.Sharing;
using NodaTime;

namespace Delegations.Desk.Sharing;

/// <summary>What the page of shared links says, beside its views.</summary>
internal static class SharingWords
{
    private const int MostNamed = 6;

    /// <summary>What an action gave; null for nothing of this page's.</summary>
    public static Message? Of(Said said, Language language) => said.Code switch
    {
        "share-revoked" => new Message(language.Say(
            en: "The link is withdrawn: it opens nothing any more.", fr: "Le lien est retiré : il n’ouvre plus rien.",
            nl: "De link is ingetrokken: hij opent niets meer.", de: "Der Link ist zurückgezogen: Er öffnet nichts mehr.")),
        "share-mailed" => new Message(language.Say(
            en: "A link is on its way to the recorded address.", fr: "Un lien est en route vers l’adresse enregistrée.",
            nl: "Er is een link onderweg naar het vastgelegde adres.", de: "Ein Link ist unterwegs zur hinterlegten Adresse.")),
        "share-not-mailed" => new Message(
            language.Say(
                en: "No link was sent: it is withdrawn, or has no address.", fr: "Aucun lien n’a été envoyé : il est retiré ou n’a pas d’adresse.",
                nl: "Er is geen link gestuurd: hij is ingetrokken, of heeft geen adres.", de: "Es wurde kein Link gesandt: Er ist zurückgezogen oder hat keine Adresse."),
            "warning"),
        _ => null,
    };

    public static string NothingYet(Language language) => language.Say(
        en: "There is nothing to share before the report is released, or an attachment is cleared.",
        fr: "Il n’y a rien à partager avant que le rapport soit validé ou qu’une annexe soit autorisée.",
        nl: "Er is niets te delen voor het verslag is vrijgegeven of een bijlage is goedgekeurd.",
        de: "Es gibt nichts zu teilen, bevor der Bericht oder eine Anlage freigegeben ist.");

    public static string SomebodyElse(Language language) => language.Say(
        en: "— as typed below —", fr: "— comme saisi ci-dessous —", nl: "— zoals hieronder getypt —", de: "— wie unten getippt —");

    public static string Nobody(Language language) => language.Say(en: "Nobody named", fr: "Sans destinataire", nl: "Geen ontvanger", de: "Niemand genannt");

    public static string CodeOf(Handling label) => label is Handling.AmberStrict ? "amber-strict" : label.ToString().ToLowerInvariant();

    public static string Of(Handling label, Language language) => label switch
    {
        Handling.Clear => language.Say(en: "TLP:CLEAR, for anybody", fr: "TLP:CLEAR, pour tous", nl: "TLP:CLEAR, voor iedereen", de: "TLP:CLEAR, für alle"),
        Handling.Green => language.Say(en: "TLP:GREEN, for those who take part", fr: "TLP:GREEN, pour les participants", nl: "TLP:GREEN, voor wie deelneemt", de: "TLP:GREEN, für Beteiligte"),
        Handling.Amber => language.Say(en: "TLP:AMBER, for their organisations, who need to know", fr: "TLP:AMBER, pour leurs organisations, selon le besoin", nl: "TLP:AMBER, voor hun organisaties, wie het moet weten", de: "TLP:AMBER, für deren Organisationen, wer es wissen muss"),
        _ => language.Say(en: "TLP:AMBER+STRICT, for your own organisation alone", fr: "TLP:AMBER+STRICT, pour votre organisation seule", nl: "TLP:AMBER+STRICT, alleen voor uw eigen organisatie", de: "TLP:AMBER+STRICT, nur für Ihre eigene Organisation"),
    };

    public static string StateOf(Share share, Instant now, DateTimeZone zone, Language language)
    {
        var until = DateWords.Day(share.Expires.InZone(zone).Date, language);
        return share.Revoked is { } revoked
            ? language.Say(en: $"withdrawn {Moment(revoked, zone, language)}", fr: $"retiré {Moment(revoked, zone, language)}", nl: $"ingetrokken {Moment(revoked, zone, language)}", de: $"zurückgezogen {Moment(revoked, zone, language)}")
            : share.IsOpenAt(now)
                ? language.Say(en: $"opens until {until}", fr: $"s’ouvre jusqu’au {until}", nl: $"open tot {until}", de: $"offen bis {until}")
                : language.Say(en: $"expired {until}", fr: $"expiré le {until}", nl: $"verlopen {until}", de: $"abgelaufen {until}");
    }

    public static string AddressName(Language language) => language.Say(en: "Address", fr: "Adresse", nl: "Adres", de: "Adresse");

    public static string DocumentsName(Language language) => language.Say(en: "Opens", fr: "Ouvre", nl: "Opent", de: "Öffnet");

    public static string MadeName(Language language) => language.Say(en: "Made", fr: "Créé", nl: "Gemaakt", de: "Angelegt");

    public static string MailName(Language language) => language.Say(en: "Mail", fr: "Courriel", nl: "Mail", de: "Mail");

    public static string MadeBy(Share share, DateTimeZone zone, Language language) =>
        share.By.Length > 0 ? $"{Moment(share.Created, zone, language)}, {share.By}" : Moment(share.Created, zone, language);

    /// <summary>What it opens now, by name; what is chosen and does not open at present is left out, as its reader sees it.</summary>
    public static string ScopeOf(Share share, IReadOnlyList<OfferedDocument> offered, Language language)
    {
        var titles = offered.Where(document => SharedDocuments.Opens(share, document)).Select(document => DocumentWords.FullTitleOf(document, language)).ToList();
        var more = titles.Count > MostNamed ? language.Say(en: $" and {titles.Count - MostNamed} more", fr: $" et {titles.Count - MostNamed} autres", nl: $" en {titles.Count - MostNamed} andere", de: $" und {titles.Count - MostNamed} weitere") : "";
        var named = titles.Count is 0
            ? language.Say(en: "nothing at present", fr: "rien pour le moment", nl: "nu niets", de: "zurzeit nichts")
            : string.Join("; ", titles.Take(MostNamed)) + more;
        var limit = language.Say(en: $"up to {share.Ceiling.Label()}", fr: $"jusqu’à {share.Ceiling.Label()}", nl: $"tot {share.Ceiling.Label()}", de: $"bis {share.Ceiling.Label()}");
        return share.Scope.Everything
            ? language.Say(
                en: $"whatever is released, {limit}; now: {named}", fr: $"tout ce qui est validé, {limit} ; actuellement : {named}",
                nl: $"alles wat vrijgegeven is, {limit}; nu: {named}", de: $"alles Freigegebene, {limit}; jetzt: {named}")
            : $"{named} ({limit})";
    }

    /// <summary>What became of the last mail.</summary>
    public static string MailOf(Share share, Notice? mail, DateTimeZone zone, Language language)
    {
        var at = share.Asked is { } asked ? Moment(asked, zone, language) : "";
        var state = mail?.State switch
        {
            NoticeState.Sent => language.Say(en: "link sent", fr: "lien envoyé", nl: "link verzonden", de: "Link versandt"),
            NoticeState.Failed => language.Say(en: "link not sent", fr: "lien non envoyé", nl: "link niet verzonden", de: "Link nicht versandt"),
            NoticeState.Dropped => language.Say(en: "not sent, the link was closed by then", fr: "non envoyé, le lien était déjà fermé", nl: "niet verzonden, de link was al gesloten", de: "nicht versandt, der Link war bereits zu"),
            NoticeState.Unknown => language.Say(en: "not known whether it left", fr: "envoi incertain", nl: "onzeker of hij vertrok", de: "ungewiss, ob er versandt wurde"),
            _ => language.Say(en: "link on its way", fr: "lien en route", nl: "link onderweg", de: "Link unterwegs"),
        };
        var reason = mail is null ? null : NoticeWords.Explain(mail, language);
        return string.Join(". ", new[] { $"{at}: {state}", reason ?? "" }.Where(part => part.Length > 0));
    }

    public static string UsesOf(int people, int programs, Language language)
    {
        var downloads = people is 1
            ? language.Say(en: "1 download", fr: "1 téléchargement", nl: "1 download", de: "1 Abruf")
            : language.Say(en: $"{people} downloads", fr: $"{people} téléchargements", nl: $"{people} downloads", de: $"{people} Abrufe");
        return programs is 0 ? downloads : language.Say(
            en: $"{downloads}, {programs} by programs that check links", fr: $"{downloads}, {programs} par des programmes qui vérifient les liens",
            nl: $"{downloads}, {programs} door programma’s die links nakijken", de: $"{downloads}, {programs} von Programmen, die Links prüfen");
    }

    public static string Of(ShareUseKind kind, Language language) => kind switch
    {
        ShareUseKind.Whole => language.Say(en: "downloaded", fr: "téléchargé", nl: "gedownload", de: "abgerufen"),
        ShareUseKind.HandedOver => language.Say(en: "downloaded from the storage", fr: "téléchargé depuis le stockage", nl: "gedownload vanuit de opslag", de: "aus dem Speicher abgerufen"),
        ShareUseKind.Resumed => language.Say(en: "went on after a break (not counted)", fr: "repris après une coupure (non compté)", nl: "hervat na een onderbreking (niet geteld)", de: "nach Unterbrechung fortgesetzt (nicht gezählt)"),
        _ => language.Say(en: "looked at by a program", fr: "examiné par un programme", nl: "bekeken door een programma", de: "von einem Programm geprüft"),
    };

    public static string Moment(Instant at, DateTimeZone zone, Language language)
    {
        var local = at.InZone(zone);
        return $"{DateWords.ShortDay(local.Date, language)} {DateWords.Time(local.TimeOfDay)}";
    }
}
