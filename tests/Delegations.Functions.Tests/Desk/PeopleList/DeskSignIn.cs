using System.Text;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>The desk behind a platform that signs people in.</summary>
internal static class DeskSignIn
{
    public static PipelineOptions Behind() => new()
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345", ["WEBSITE_AUTH_ENABLED"] = "True" },
    };

    /// <summary>The browser of somebody with a role.</summary>
    public static DeskBrowser As(string role, Pipeline pipeline)
    {
        var principal = $$"""{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"roles","val":"{{role}}"}]}""";
        return new DeskBrowser(pipeline) { Headers = { ["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)) } };
    }
}
