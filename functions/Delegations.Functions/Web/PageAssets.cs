using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Delegations.Web;

/// <summary>
/// The style sheet, the script and the icon of our pages, from inside the executable. Each stands at an address that holds the hash
/// of its content, so browsers may keep it for ever, and a new version is another address.
/// </summary>
internal static class PageAssets
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["desk.css"] = "text/css; charset=utf-8",
        ["desk.js"] = "text/javascript; charset=utf-8",
        ["icon.svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private static readonly Lazy<FrozenDictionary<string, Asset>> All = new(static () =>
        Types.Select(pair => Read(pair.Key, pair.Value)).ToFrozenDictionary(asset => asset.Path, StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, string>> Paths = new(static () =>
        All.Value.Values.ToFrozenDictionary(asset => asset.Name, asset => asset.Path, StringComparer.Ordinal));

    /// <summary>The address of an asset, by its file name.</summary>
    public static string PathOf(string name) => Paths.Value[name];

    /// <summary>The asset at an address; null where there is none.</summary>
    public static Asset? Find(string path) => All.Value.GetValueOrDefault(path);

    private static Asset Read(string name, string type)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing in the executable.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var bytes = content.ToArray();
        return new Asset(name, $"/assets/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}/{name}", type, bytes);
    }
}

/// <summary>One asset.</summary>
internal sealed record Asset(string Name, string Path, string ContentType, byte[] Content);
