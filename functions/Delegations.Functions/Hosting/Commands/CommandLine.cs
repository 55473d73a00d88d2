using System.CommandLine;
using Delegations.Converting;

namespace Delegations.Hosting.Commands;

/// <summary>The verbs for people; without one the app serves.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var serve = ServeVerb.Create();
        var root = new RootCommand("Delegations: itineraries in; agendas, invitations, reports out.") { serve, ConvertVerb.Create(ConvertCommand.RunAsync) };
        var line = root.Parse(args.Length == 0 ? [serve.Name] : args);

        // The host itself listens to Ctrl+C and stops in order; System.CommandLine would give it two seconds.
        return await line.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }
}
