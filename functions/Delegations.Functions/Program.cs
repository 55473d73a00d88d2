using Delegations.Hosting.Commands;
using Delegations.Hosting.CustomHandling;

// The Functions host starts the executable without arguments and names the port. Each way of running loads only what it needs.
return args.Length == 0 && Environment.GetEnvironmentVariable(CustomHandler.PortVariable) is { Length: > 0 } port
    ? await CustomHandler.RunAsync(port)
    : await CommandLine.RunAsync(args);
