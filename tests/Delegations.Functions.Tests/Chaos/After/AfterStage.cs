using Delegations.Testing;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>The process that is killed, and an app in this process on the same storage, for the judges alone.</summary>
internal sealed record AfterStage(PublishedApp App, AzuriteFixture Azurite, Pipeline Judge, DomainClock Clock)
{
    /// <summary>True where a call succeeded; false where it did not, or the process went away.</summary>
    public static async Task<bool> SucceedsAsync(Func<Task<HttpResponseMessage>> call)
    {
        try
        {
            using var reply = await call();
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
