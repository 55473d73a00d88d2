using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>One change in words: its name, what was and what is now. One session that has moved reads as one session.</summary>
internal sealed record ChangeWords(string Name, string BeforeWas, string Was, string BeforeNow, string Now)
{
    private const string Nothing = "–";

    public static ChangeWords For(Change change, Language language)
    {
        var (name, colon) = (MailText.OneLine(change.What), new MailWords(language).Colon);
        var (was, now) = (Side(change.Was), Side(change.Now));
        return (was, now) switch
        {
            ("", _) => new(name + language.Say(en: " (new)", fr: " (nouveau)", nl: " (nieuw)", de: " (neu)") + colon, "", "", "", now),
            (_, "") => new(name + language.Say(en: " (no longer applies)", fr: " (ne s’applique plus)", nl: " (vervalt)", de: " (entfällt)") + colon, "", was, "", ""),
            _ => new(
                name + colon,
                language.Say(en: "was ", fr: "auparavant ", nl: "was ", de: "bisher "),
                was,
                language.Say(en: ", now ", fr: ", désormais ", nl: ", nu ", de: ", jetzt "),
                now),
        };
    }

    /// <summary>What an update's subject begins with: the one thing that matters, where there is one.</summary>
    public static string Subject(CalendarMessage message, MailContent content, Language language) => KindsOf(content) switch
    {
        { Time: true, Place: true } => language.Say(en: "New time and place", fr: "Nouvel horaire et nouveau lieu", nl: "Nieuw tijdstip en nieuwe plaats", de: "Neue Zeit und neuer Ort"),
        { Time: true } => language.Say(en: "New time", fr: "Nouvel horaire", nl: "Nieuw tijdstip", de: "Neue Zeit"),
        { Place: true } => language.Say(en: "New place", fr: "Nouveau lieu", nl: "Nieuwe plaats", de: "Neuer Ort"),
        { Status: true, Wording: false, Other: false } when !message.Tentative =>
            language.Say(en: "Now final", fr: "Programme définitif", nl: "Nu definitief", de: "Jetzt endgültig"),
        _ => language.Say(en: "Update", fr: "Mise à jour", nl: "Wijziging", de: "Änderung"),
    };

    public static string Opening(CalendarMessage message, MailContent content, Language language)
    {
        var kinds = KindsOf(content);
        var opening = What(kinds, message.Tentative, language);

        // Who is told that the programme is final need not hear that it was preliminary.
        return message.Tentative ? opening + " " + InvitationWords.PreliminaryIn(language) : opening;
    }

    public override string ToString() => Name + BeforeWas + Was + BeforeNow + Now;

    private static string What(Kinds kinds, bool tentative, Language language) => kinds switch
    {
        { Time: true, Place: true } => language.Say(
            en: "The time and the place of this session have changed.",
            fr: "L’horaire et le lieu de cette session ont changé.",
            nl: "Het tijdstip en de plaats van deze sessie zijn gewijzigd.",
            de: "Zeit und Ort dieses Programmpunkts haben sich geändert."),
        { Time: true } => language.Say(
            en: "The time of this session has changed.",
            fr: "L’horaire de cette session a changé.",
            nl: "Het tijdstip van deze sessie is gewijzigd.",
            de: "Die Zeit dieses Programmpunkts hat sich geändert."),
        { Place: true, Status: false, Wording: false, Other: false } => language.Say(
            en: "Only the place of this session has changed; the time remains the same.",
            fr: "Seul le lieu de cette session a changé ; l’horaire reste le même.",
            nl: "Alleen de plaats van deze sessie is gewijzigd; het tijdstip blijft hetzelfde.",
            de: "Nur der Ort dieses Programmpunkts hat sich geändert; die Zeit bleibt dieselbe."),
        { Place: true } => language.Say(
            en: "The place of this session has changed; the time remains the same.",
            fr: "Le lieu de cette session a changé ; l’horaire reste le même.",
            nl: "De plaats van deze sessie is gewijzigd; het tijdstip blijft hetzelfde.",
            de: "Der Ort dieses Programmpunkts hat sich geändert; die Zeit bleibt dieselbe."),
        { Status: true, Wording: false, Other: false } when !tentative => language.Say(
            en: "The programme is now final: this session takes place as follows.",
            fr: "Le programme est désormais définitif : cette session se déroulera comme suit.",
            nl: "Het programma is nu definitief: deze sessie vindt als volgt plaats.",
            de: "Das Programm steht nun fest: Dieser Programmpunkt findet wie folgt statt."),
        { Wording: true, Status: false, Other: false } => language.Say(
            en: "The details of this session have changed; time and place remain the same.",
            fr: "Les informations sur cette session ont changé ; l’horaire et le lieu restent les mêmes.",
            nl: "De gegevens van deze sessie zijn gewijzigd; tijdstip en plaats blijven dezelfde.",
            de: "Die Angaben zu diesem Programmpunkt haben sich geändert; Zeit und Ort bleiben dieselben."),
        _ => language.Say(
            en: "This session has changed.",
            fr: "Cette session a changé.",
            nl: "Deze sessie is gewijzigd.",
            de: "Dieser Programmpunkt hat sich geändert."),
    };

    private static Kinds KindsOf(MailContent content)
    {
        bool Has(ChangeKind kind) => content.Changes.Any(change => change.Kind == kind);
        return new Kinds(Has(ChangeKind.Time), Has(ChangeKind.Place), Has(ChangeKind.Status), Has(ChangeKind.Wording), Has(ChangeKind.Other));
    }

    private static string Side(string side) => MailText.OneLine(side) is var line && line is Nothing ? "" : line;

    private sealed record Kinds(bool Time, bool Place, bool Status, bool Wording, bool Other);
}
