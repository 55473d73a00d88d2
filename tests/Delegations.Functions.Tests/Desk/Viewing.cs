using System.Text;

namespace Delegations.Functions.Tests.Desk;

/// <summary>The desk behind the Functions host, for somebody who may only look.</summary>
internal static class Viewing
{
    private const string Viewer = """{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"roles","val":"Viewer"}]}""";

    public static PipelineOptions Options => new()
    {
        Settings = new(StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345", ["WEBSITE_AUTH_ENABLED"] = "True" },
    };

    public static DeskBrowser Browser(Pipeline pipeline) => new(pipeline)
    {
        Headers = { ["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Viewer)) },
    };
}
