using System.CommandLine;
using System.Net;
using Delegations.Hosting.Local;

namespace Delegations.Hosting.Commands;

/// <summary><c>serve</c>: the app on this computer, without the Functions host.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1.", DefaultValueFactory = _ => LocalHost.UsualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is > 0 and <= IPEndPoint.MaxPort))
            {
                result.AddError("--port must be a number from 1 to 65535.");
            }
        });
        var verb = new Command("serve", "Runs the app on this computer, for this computer alone; storage is Azurite unless AzureWebJobsStorage says otherwise.") { port };
        verb.SetAction((line, cancellationToken) => LocalHost.RunAsync(line.GetValue(port), cancellationToken));
        return verb;
    }
}
