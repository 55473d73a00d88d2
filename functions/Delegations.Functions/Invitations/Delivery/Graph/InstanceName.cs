namespace Delegations.Invitations.Delivery.Graph;

/// <summary>What stays the same when this process is killed and started again: it then takes its own slots over at once.</summary>
internal static class InstanceName
{
    private const string Instance = "WEBSITE_INSTANCE_ID";
    private const string HandlerPort = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public static string From(IConfiguration configuration) =>
        configuration[Instance] is { Length: > 0 } instance ? instance : $"{Environment.MachineName}:{configuration[HandlerPort]}";
}
