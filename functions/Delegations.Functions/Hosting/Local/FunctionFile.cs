using System.Text.Json;
using Delegations.Storage;

namespace Delegations.Hosting.Local;

/// <summary>One function as its <c>function.json</c> describes it to the host.</summary>
internal abstract record FunctionFile
{
    private FunctionFile(string name) => Name = name;

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    internal sealed record Http(string Name, string Route, IReadOnlyList<string> Methods, string AuthLevel) : FunctionFile(Name);

    internal sealed record Queue(string Name, string QueueName, string Connection) : FunctionFile(Name);

    internal sealed record Timer(string Name, string Schedule) : FunctionFile(Name);

    /// <summary>Every function one level below the script root, as the host looks for them.</summary>
    /// <exception cref="FatalException">A file says something that this app does not use.</exception>
    public static IReadOnlyList<FunctionFile> ReadAll(string scriptRoot) =>
        [.. Directory.EnumerateFiles(scriptRoot, "function.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static FunctionFile Read(string path)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(path))!; // a file lies in a folder
        try
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path));
            var trigger = file.RootElement.GetProperty("bindings").EnumerateArray()
                .Single(binding => Required(binding, "type").EndsWith("Trigger", StringComparison.Ordinal));
            return Text(trigger, "type") switch
            {
                "httpTrigger" => new Http(name, Text(trigger, "route") ?? name, ReadMethods(trigger), Text(trigger, "authLevel") ?? "function"),
                "queueTrigger" => new Queue(name, Required(trigger, "queueName"), Text(trigger, "connection") ?? StorageOptions.SettingName),
                "timerTrigger" => new Timer(name, Required(trigger, "schedule")),
                _ => throw new FatalException($"{name}/function.json has a trigger that is not http, queue or timer."),
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FatalException($"{name}/function.json is not a function with one trigger.");
        }
    }

    private static string[] ReadMethods(JsonElement trigger) =>
        trigger.TryGetProperty("methods", out var methods) ? [.. methods.EnumerateArray().Select(method => (method.GetString() ?? "").ToUpperInvariant())] : [];

    private static string Required(JsonElement trigger, string property) =>
        Text(trigger, property) ?? throw new KeyNotFoundException(property);

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString() : null;
}
