using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs.Models;
using Delegations.Storage;
using MimeKit;

namespace Delegations.Functions.Tests.Retention;

/// <summary>
/// Searches every row of every table and every blob of every container for a word, decoded in ways of its own: what the app finds must not be what
/// the app is judged by.
/// </summary>
internal static partial class StorageSearch
{
    private static readonly string[] Tables = ["visits", "tokens"];

    /// <summary>Where any of the words stands: <c>visits: partition/row</c>, <c>container/path</c>. Words are lower-case, without accents, parted by single blanks.</summary>
    public static Task<IReadOnlyList<string>> FindAsync(Pipeline pipeline, IReadOnlyList<string> words, CancellationToken cancellationToken) =>
        FindAsync(pipeline, words, "", cancellationToken);

    /// <summary>The same in those places alone whose names have a visit's id in them.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(Pipeline pipeline, IReadOnlyList<string> words, string visit, CancellationToken cancellationToken)
    {
        var clients = pipeline.Get<StorageClients>();
        var found = new List<string>();
        foreach (var name in Tables)
        {
            var table = await clients.GetTableAsync(name, cancellationToken);
            await foreach (var row in table.QueryAsync(null, null, null, cancellationToken))
            {
                if (!$"{row.PartitionKey}/{row.RowKey}".Contains(visit, StringComparison.Ordinal))
                {
                    continue;
                }

                var text = string.Join('\n', row.Values.Append(row.RowKey).Append(row.PartitionKey).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
                if (IsIn([text], words))
                {
                    found.Add($"{name}: {row.PartitionKey}/{row.RowKey}");
                }
            }
        }

        await foreach (var container in clients.Blobs.GetBlobContainersAsync(cancellationToken: cancellationToken))
        {
            var client = clients.Blobs.GetBlobContainerClient(container.Name);
            await foreach (var blob in client.GetBlobsAsync(BlobTraits.None, BlobStates.None, null, cancellationToken))
            {
                if (!blob.Name.Contains(visit, StringComparison.Ordinal))
                {
                    continue;
                }

                var content = (await client.GetBlobClient(blob.Name).DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
                if (IsIn([blob.Name, .. TextsOf(content)], words))
                {
                    found.Add($"{container.Name}/{blob.Name}");
                }
            }
        }

        return found;
    }

    private static bool IsIn(IEnumerable<string> texts, IReadOnlyList<string> words)
    {
        // A tag stands between two runs of one word, and between two cells.
        var plain = texts.SelectMany(text => new[] { $" {Plain(Tag().Replace(text, ""))} ", $" {Plain(Tag().Replace(text, " "))} ", $" {Plain(text)} " }).ToList();
        return words.Any(word => plain.Exists(text => text.Contains($" {word} ", StringComparison.Ordinal)));
    }

    private static List<string> TextsOf(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        List<string> texts = [text, Fold().Replace(text, "")];
        if (content.AsSpan().StartsWith("PK"u8))
        {
            using var zip = new ZipArchive(new MemoryStream(content));
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                texts.AddRange(TextsOf(copy.ToArray()));
            }
        }
        else if (text.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
        {
            using var mail = MimeMessage.Load(new MemoryStream(content));
            texts.AddRange(mail.Headers.Select(header => header.Value));
            foreach (var part in mail.BodyParts.OfType<MimePart>())
            {
                using var copy = new MemoryStream();
                part.Content?.DecodeTo(copy);
                texts.AddRange(TextsOf(copy.ToArray()));
            }
        }

        foreach (Match encoded in Base64().Matches(text))
        {
            texts.AddRange(TextsOf(Convert.FromBase64String(encoded.Groups["text"].Value)));
        }

        return texts;
    }

    /// <summary>Lower-case words without accents, tags and escapes, one blank between them.</summary>
    private static string Plain(string text)
    {
        var decoded = Escape().Replace(WebUtility.HtmlDecode(text), match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());
        var plain = new StringBuilder();
        foreach (var character in decoded.Replace("\\n", " ", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
            }
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\r?\n[ \t]", RegexOptions.None, 5000)]
    private static partial Regex Fold();

    [GeneratedRegex("<[^<>]{0,300}>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Escape();

    [GeneratedRegex("\"(?<text>(?:[A-Za-z0-9+/]{4}){40,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Base64();
}
