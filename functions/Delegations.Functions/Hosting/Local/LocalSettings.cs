using System.Text.Json;
using Delegations.Storage;

namespace Delegations.Hosting.Local;

/// <summary>The <c>Values</c> of <c>local.settings.json</c> in the working folder, as the Functions tools read them; the environment goes before them.</summary>
internal static class LocalSettings
{
    private const string FileName = "local.settings.json";
    private const string EmulatorStorage = "UseDevelopmentStorage=true";

    public static IReadOnlyDictionary<string, string?> Read(string folder)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            [StorageOptions.SettingName] = EmulatorStorage,
        };
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return settings;
        }

        try
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            foreach (var value in file.RootElement.GetProperty("Values").EnumerateObject())
            {
                settings[value.Name.Replace("__", ":", StringComparison.Ordinal)] = value.Value.GetString();
            }
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FatalException($"{FileName} must be JSON with an object \"Values\" that holds texts; see local.settings.sample.json.");
        }

        return settings;
    }
}
