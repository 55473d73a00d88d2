namespace Delegations.Agendas;

/// <summary>
/// The published agenda as a calendar to subscribe to. Calendar programs ask again and again, so an answer that did not change is
/// not sent twice (ETag, Last-Modified). It names neither organiser nor attendees.
/// </summary>
internal static class ServeFeed
{
    public static async Task<IResult> GetAsync(
        string token, AgendaLinks links, AgendaLinkRules rules, AgendaDocuments agendas, HttpContext http, CancellationToken cancellationToken)
    {
        if (await links.FindOpenAsync(token, cancellationToken) is not { } opened)
        {
            return ClosedLink.Answer(http);
        }

        var kind = opened.Link.KindOf(AgendaQuery.LanguageOf(http.Request, opened.Visit), AgendaFormat.Ics);
        var version = await rules.WithoutInvitationsAsync(opened, cancellationToken);
        return LiveDocument.Answer(http, await agendas.ReadFeedAsync(opened with { Version = version }, kind, cancellationToken));
    }
}
