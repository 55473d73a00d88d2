using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Model;

namespace Delegations.Desk;

/// <summary>The board of invitations in the coordinator's language.</summary>
internal static class BoardWords
{
    public static InvitationLine LineOf(Invitation row, IReadOnlyList<ReplyFact> facts, Language language)
    {
        var own = facts.Where(fact => fact.Invitation == row.Id).OrderByDescending(fact => fact.At).ToList();
        return new InvitationLine(row.Name, DeskWords.Of(row.State, language), row.Sent is { } sent ? EntryChanges.Describe(sent) : "")
        {
            Id = row.Id.Value,
            Reason = row.Reason?.Say(language) ?? "",
            IsFailed = row.State is InvitationState.Failed,
            Reply = MarkOf(CurrentReply.Of(row, own), language),
            Remarks = [.. own.Select(fact => RemarkOf(fact, language)).Where(remark => remark.Length > 0)],
            Awaiting = [.. HandAnswers.AwaitingLook(row, own).Select(fact => new AwaitingLine(fact.Key, AwaitingOf(fact, language)))],
            TakesAnswers = row.IsLive,
        };
    }

    public static string WordOf(ReplyStatus status, Language language) => status switch
    {
        ReplyStatus.Accepted => language.Say(en: "accepted", fr: "accepté", nl: "aanvaard", de: "zugesagt"),
        ReplyStatus.Tentative => language.Say(en: "perhaps", fr: "peut-être", nl: "misschien", de: "vielleicht"),
        ReplyStatus.Declined => language.Say(en: "declined", fr: "refusé", nl: "geweigerd", de: "abgesagt"),
        _ => language.Say(en: "no answer yet", fr: "pas encore de réponse", nl: "nog geen antwoord", de: "noch keine Antwort"),
    };

    /// <summary>An answer to a former time is no answer to the present one, and never looks like it.</summary>
    private static ReplyMark MarkOf(CurrentReply reply, Language language)
    {
        var word = WordOf(reply.Status, language);
        return reply.IsStale
            ? new ReplyMark(language.Say(
                en: $"{word}, but for the former time: asked again", fr: $"{word}, mais pour l’ancien horaire : à confirmer",
                nl: $"{word}, maar voor het vorige tijdstip: opnieuw gevraagd", de: $"{word}, aber für die frühere Zeit: erneut gefragt"), "warning")
            : new ReplyMark(word, reply.Status switch
            {
                ReplyStatus.Accepted => "good",
                ReplyStatus.Tentative => "warning",
                ReplyStatus.Declined => "error",
                _ => "quiet",
            });
    }

    private static string RemarkOf(ReplyFact fact, Language language)
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
        return said.Length is 0 || fact.Status is ReplyStatus.NeedsAction ? said : $"{WordOf(fact.Status, language)}: {said}";
    }

    private static string AwaitingOf(ReplyFact fact, Language language)
    {
        var what = fact.Proposal.Length > 0 ? language.Say(en: "another time", fr: "un autre moment", nl: "een ander tijdstip", de: "eine andere Zeit") : WordOf(fact.Status, language);
        return language.Say(
            en: $"By mail: {what}. Nobody vouches for the sender.", fr: $"Par courriel : {what}. Rien ne garantit l’expéditeur.",
            nl: $"Per mail: {what}. Niemand staat in voor de afzender.", de: $"Per Mail: {what}. Niemand bürgt für den Absender.");
    }
}
