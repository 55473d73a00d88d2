using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Peers;

/// <summary>Readers that others wrote, asked what they make of our files.</summary>
internal static class Peer
{
    private static string Folder { get; } = Path.Combine(Golden.Root, "tests", "Delegations.Documents.Tests", "Rendering", "Peers");

    /// <summary>What ical.js reads in calendar files.</summary>
    public static async Task<JsonArray> ReadCalendarsAsync(IReadOnlyList<byte[]> files, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Golden.Root, "node_modules", "ical.js")), "npm ci has not been run.");
        var answer = await AskAsync("node", [Path.Combine(Folder, "read-ics.mjs"), Golden.Root], files, cancellationToken);
        return answer.AsArray();
    }

    /// <summary>What Debian's icalendar reads in calendar files; its Python is the system's, not the first on the path.</summary>
    public static async Task<JsonArray> ReadCalendarsInPythonAsync(IReadOnlyList<byte[]> files, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/icalendar"), "python3-icalendar is not installed.");
        var answer = await AskAsync("/usr/bin/python3", [Path.Combine(Folder, "read-ics.py")], files, cancellationToken);
        return answer.AsArray();
    }

    /// <summary>What ajv says against JSON files by a schema: for each file, a list of complaints.</summary>
    public static async Task<JsonArray> ValidateJsonAsync(string schema, IReadOnlyList<byte[]> files, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Golden.Root, "node_modules", "ajv")), "npm ci has not been run.");
        var answer = await AskAsync("node", [Path.Combine(Folder, "validate-json.mjs"), Golden.Root, schema], files, cancellationToken);
        return answer.AsArray();
    }

    /// <summary>What Python's mail library reads in a mail.</summary>
    public static async Task<JsonNode> ReadMailAsync(byte[] mail, CancellationToken cancellationToken) =>
        (await ReadMailsAsync([mail], cancellationToken)).Single() ?? throw new InvalidOperationException("One mail was read as none.");

    /// <summary>What it reads in several.</summary>
    public static async Task<JsonArray> ReadMailsAsync(IReadOnlyList<byte[]> mails, CancellationToken cancellationToken) =>
        (await AskAsync("python3", [Path.Combine(Folder, "read-mail.py")], mails, cancellationToken)).AsArray();

    private static async Task<JsonNode> AskAsync(string program, IReadOnlyList<string> arguments, IReadOnlyList<byte[]> files, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(IsInstalled(program), $"{program} is not installed.");
        var folder = Directory.CreateTempSubdirectory("delegations-");
        try
        {
            var paths = files.Select((_, index) => Path.Combine(folder.FullName, FormattableString.Invariant($"{index}.txt"))).ToList();
            foreach (var (path, bytes) in paths.Zip(files))
            {
                await File.WriteAllBytesAsync(path, bytes, cancellationToken);
            }

            return await RunAsync(program, [.. arguments, .. paths], cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<JsonNode> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return JsonNode.Parse(output) ?? throw new InvalidOperationException($"{program} said nothing.");
    }

    private static bool IsInstalled(string program) =>
        Path.IsPathRooted(program) ? File.Exists(program) : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
