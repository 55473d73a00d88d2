using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>Every page of the desk and of those who are invited, at the addresses of one prepared visit.</summary>
internal static class DeskPages
{
    private static readonly SemaphoreSlim Making = new(1);
    private static SampleVisit? prepared;
    private static SharedSample? finished;
    private static SharedSample? drafted;

    /// <summary>Names of pages, for tests that look at each.</summary>
    public static TheoryData<string> Names =>
    [
        "visits", "help", "overview", "settings", "report", "programme", "older programme", "session", "new session", "cancellation", "removal",
        "corrected", "shift", "people", "person removal", "person erasure", "history", "retention", "plan", "mail", "invitations", "invitations by person", "invitation", "agendas", "today",
        "report draft", "report texts", "report sessions", "report steps", "report people", "report attachments", "sharing", "shared documents", "reply", "review", "not found",
    ];

    /// <summary>The address of a page, without the host.</summary>
    public static async Task<string> AddressAsync(DeskApp app, string name)
    {
        var visit = await VisitAsync(app);
        return name switch
        {
            "visits" => "/desk",
            "help" => "/desk/help",
            "overview" => visit.Desk,
            "settings" => $"{visit.Desk}/settings",
            "older programme" => $"{visit.Desk}/programme?version=1",
            "session" => await visit.SessionPageAsync(),
            "cancellation" or "removal" => $"{await visit.SessionPageAsync()}/{name}",
            "corrected" => $"{visit.Desk}/corrections/2",
            "person removal" => $"{visit.Desk}/people/{(string?)(await visit.GetAsync("people"))[0]?["id"]}/removal",
            "person erasure" => $"{visit.Desk}/people/{(string?)(await visit.GetAsync("people"))[0]?["id"]}/erasure",
            "retention" => "/desk/retention",
            "new session" => $"{visit.Desk}/sessions/new",
            "plan" => $"{visit.Desk}/plan?state=final&inviting=nobody",
            "mail" => $"{visit.Desk}/plan/mail?state=final&inviting=nobody&invitation={await InvitationAsync(visit)}",
            "invitations by person" => $"{visit.Desk}/invitations?by=person",
            "invitation" => $"{visit.Desk}/invitations/{await InvitationAsync(visit)}",
            "today" => $"{visit.Desk}/today?day=2025-11-03",
            "report draft" => (await DraftedAsync(app)).Report,
            _ when name.StartsWith("report ", StringComparison.Ordinal) => $"{(await DraftedAsync(app)).Report}/{name["report ".Length..]}",
            "sharing" => (await SharedAsync(app)).Sharing,
            "shared documents" => (await SharedAsync(app)).Link,
            "reply" => await visit.ReplyPageAsync(),
            "review" => visit.Review,
            "not found" => "/desk/nowhere",
            _ => $"{visit.Desk}/{name}",
        };
    }

    /// <summary>Made by the first test that asks, for all.</summary>
    public static async Task<SampleVisit> VisitAsync(DeskApp app)
    {
        await Making.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return prepared ??= await SampleVisit.InvitedAsync(app, "Délégation d’Asie centrale");
        }
        finally
        {
            Making.Release();
        }
    }

    /// <summary>A visit that is over, its report not yet released.</summary>
    private static async Task<SharedSample> DraftedAsync(DeskApp app)
    {
        await Making.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return drafted ??= await SharedSample.DraftedAsync(app, "Mission à compléter");
        }
        finally
        {
            Making.Release();
        }
    }

    /// <summary>Another visit, which is over.</summary>
    private static async Task<SharedSample> SharedAsync(DeskApp app)
    {
        await Making.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return finished ??= await SharedSample.SharedAsync(app, "Mission spatiale");
        }
        finally
        {
            Making.Release();
        }
    }

    private static async Task<string> InvitationAsync(SampleVisit visit) => (string?)(await visit.GetAsync("invitations"))[0]?["id"] ?? "";
}
