using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Model;

namespace Delegations.Desk.Board;

/// <summary>Answers, and the board's own words, in the coordinator's language.</summary>
internal static class BoardWords
{
    public static string WordOf(ReplyStatus status, Language language) => status switch
    {
        ReplyStatus.Accepted => language.Say(en: "accepted", fr: "accepté", nl: "aanvaard", de: "zugesagt"),
        ReplyStatus.Tentative => language.Say(en: "perhaps", fr: "peut-être", nl: "misschien", de: "vielleicht"),
        ReplyStatus.Declined => language.Say(en: "declined", fr: "refusé", nl: "geweigerd", de: "abgesagt"),
        _ => language.Say(en: "no answer yet", fr: "pas encore de réponse", nl: "nog geen antwoord", de: "noch keine Antwort"),
    };

    /// <summary>As the form for an answer offers it.</summary>
    public static string ChoiceOf(ReplyStatus status, Language language) => status is ReplyStatus.NeedsAction
        ? language.Say(en: "take the answer back", fr: "retirer la réponse", nl: "antwoord terugnemen", de: "Antwort zurücknehmen")
        : WordOf(status, language);

    /// <summary>An answer to a former time is no answer to the present one, and never looks like it.</summary>
    public static Mark MarkOf(CurrentReply reply, Language language)
    {
        var word = WordOf(reply.Status, language);
        return reply.IsStale
            ? new Mark(
                language.Say(
                    en: $"{word}, but for the former time: asked again",
                    fr: $"{word}, mais pour l’ancien horaire : à confirmer",
                    nl: $"{word}, maar voor het vorige tijdstip: opnieuw gevraagd",
                    de: $"{word}, aber für die frühere Zeit: erneut gefragt"),
                "warning")
            : new Mark(word, StyleOf(reply.Status));
    }

    public static string StyleOf(ReplyStatus status) => status switch
    {
        ReplyStatus.Accepted => "good",
        ReplyStatus.Tentative => "warning",
        ReplyStatus.Declined => "error",
        _ => "quiet",
    };

    /// <summary>What stands with an answer beside its word; empty for nothing.</summary>
    public static string RemarkOf(ReplyFact fact, Language language)
    {
        string[] parts =
        [
            fact.Proposal.Length > 0 ? language.Say(en: "proposes ", fr: "propose ", nl: "stelt voor: ", de: "schlägt vor: ") + fact.Proposal : "",
            fact.Note.Length > 0 ? $"“{fact.Note}”" : "",
            fact.OnBehalf.Length > 0 ? language.Say(en: "answered by ", fr: "réponse donnée par ", nl: "geantwoord door ", de: "geantwortet hat ") + fact.OnBehalf : "",
            fact.Standing is ReplyStanding.Stranger
                ? language.Say(en: "not invited: counts for nothing", fr: "pas invité : ne compte pas", nl: "niet uitgenodigd: telt niet", de: "nicht eingeladen: zählt nicht") : "",
        ];
        var said = string.Join(" · ", parts.Where(part => part.Length > 0));
        return said.Length is 0 || fact.Status is ReplyStatus.NeedsAction ? said : $"{WordOf(fact.Status, language)}{Colon(language)} {said}";
    }

    public static string AwaitingOf(ReplyFact fact, Language language)
    {
        var what = fact.Proposal.Length > 0
            ? language.Say(en: "another time", fr: "un autre moment", nl: "een ander tijdstip", de: "eine andere Zeit") + $" ({fact.Proposal})"
            : WordOf(fact.Status, language);
        return language.Say(
            en: $"By mail: {what}. Nobody vouches for the sender.",
            fr: $"Par courriel : {what}. Rien ne garantit l’expéditeur.",
            nl: $"Per mail: {what}. Niemand staat in voor de afzender.",
            de: $"Per Mail: {what}. Niemand bürgt für den Absender.");
    }

    public static string Colon(Language language) => language.Say(en: ":", fr: " :", nl: ":", de: ":");

    /// <summary>A piece of the bar, after its number.</summary>
    public static string Of(BoardPart part, Language language) => part switch
    {
        BoardPart.Accepted => WordOf(ReplyStatus.Accepted, language),
        BoardPart.Tentative => WordOf(ReplyStatus.Tentative, language),
        BoardPart.Declined => WordOf(ReplyStatus.Declined, language),
        BoardPart.Open => language.Say(en: "open", fr: "sans réponse", nl: "open", de: "offen"),
        BoardPart.Failed => language.Say(en: "failed", fr: "échouées", nl: "mislukt", de: "fehlgeschlagen"),
        BoardPart.Waiting => language.Say(en: "not told yet", fr: "pas encore averties", nl: "nog niet verwittigd", de: "noch nicht benachrichtigt"),
        _ => language.Say(en: "over without an answer", fr: "passées sans réponse", nl: "voorbij zonder antwoord", de: "ohne Antwort vorbei"),
    };

    /// <summary>A part of the board, after its number.</summary>
    public static string OfFilter(string filter, Language language) => filter switch
    {
        BoardFilters.All => language.Say(en: "all", fr: "toutes", nl: "alle", de: "alle"),
        BoardFilters.Open => language.Say(en: "open answers", fr: "sans réponse", nl: "open antwoorden", de: "offene Antworten"),
        BoardFilters.Accepted => WordOf(ReplyStatus.Accepted, language),
        BoardFilters.Tentative => WordOf(ReplyStatus.Tentative, language),
        BoardFilters.Declined => WordOf(ReplyStatus.Declined, language),
        BoardFilters.Awaiting => language.Say(en: "mails to look at", fr: "courriels à vérifier", nl: "na te kijken mails", de: "zu prüfende Mails"),
        BoardFilters.Waiting => language.Say(en: "waiting to be sent", fr: "en attente d’envoi", nl: "wacht op verzending", de: "warten auf Versand"),
        BoardFilters.NoAddress => language.Say(en: "without an address", fr: "sans adresse", nl: "zonder adres", de: "ohne Adresse"),
        BoardFilters.Failed => language.Say(en: "failed", fr: "échouées", nl: "mislukt", de: "fehlgeschlagen"),
        _ => language.Say(en: "cancelled", fr: "annulées", nl: "geannuleerd", de: "abgesagt"),
    };

    public static string Of(InvitationRole role, Language language) => role is InvitationRole.Host
        ? language.Say(en: "host", fr: "hôte", nl: "gastheer", de: "Gastgeber")
        : language.Say(en: "speaker", fr: "intervenant", nl: "spreker", de: "Redner");

    /// <summary>How many of several have answered.</summary>
    public static string Answered(int answered, int all, Language language) => language.Say(
        en: $"{answered} of {all} answered",
        fr: $"{answered} sur {all} ont répondu",
        nl: $"{answered} van {all} beantwoord",
        de: $"{answered} von {all} beantwortet");
}
