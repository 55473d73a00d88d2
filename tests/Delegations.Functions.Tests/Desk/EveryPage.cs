using Delegations.Functions.Tests.Agendas;
using Delegations.Functions.Tests.Authorisation;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>Every page of the desk that shows a visit, and those that the visit's links open; among them downloads, and ways to other pages.</summary>
internal static class EveryPage
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Addresses of a published visit whose speaker Clara Novak is invited, with its list.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Pipeline pipeline, TestVisit visit)
    {
        var session = (await visit.SessionsAsync(Cancel))[0];
        var invitation = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, "Clara Novak");
        var review = await LinkedVisit.OpenedAsync(pipeline, visit, """{"purpose":"review","audience":"host","days":30}""");
        var stop = LinkedVisit.Text((await pipeline.GetAsync($"{visit.Path}/stops", Cancel)).Json[0], "id");
        string[] opened = [await LinkedVisit.PageAsync(pipeline, visit), LinkedVisit.Text(review, "page"), $"/r/{invitation.AnswerToken}"];
        return
        [
            "/desk",
            .. from route in AuthorisationTable.Routes.Keys
               where route.StartsWith("GET desk/visits/{visit}", StringComparison.Ordinal)
               select route[3..].Trim()
                   .Replace("{visit}", visit.Id.Value, StringComparison.Ordinal)
                   .Replace("{session}", session.Id.Value, StringComparison.Ordinal)
                   .Replace("{invitation}", invitation.Id.Value, StringComparison.Ordinal)
                   .Replace("{person}", person, StringComparison.Ordinal)
                   .Replace("{stop}", stop, StringComparison.Ordinal) into path
               select $"/{path}",
            .. opened.Select(link => link.Replace("https://visits.example.org", "", StringComparison.Ordinal)),
        ];
    }
}
