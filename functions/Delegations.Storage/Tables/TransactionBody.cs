using System.Text;

namespace Delegations.Storage.Tables;

/// <summary>An entity group transaction as multipart/mixed (https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions).</summary>
internal sealed class TransactionBody
{
    private const string LineEnd = "\r\n";

    private TransactionBody(byte[] content, string contentType)
    {
        Content = content;
        ContentType = contentType;
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    /// <exception cref="ArgumentException">The whole is larger than the service takes.</exception>
    public static TransactionBody Write(IEnumerable<TableWrite> writes, string operation)
    {
        using var buffer = new MemoryStream();
        Append(buffer, $"--batch_{operation}", $"Content-Type: multipart/mixed; boundary=changeset_{operation}", "");
        var index = 0;
        foreach (var write in writes)
        {
            Append(buffer, $"--changeset_{operation}");
            Append(buffer, write, index++);
        }

        Append(buffer, $"--changeset_{operation}--", $"--batch_{operation}--");
        if (buffer.Length > TableLimits.MaxTransactionBytes)
        {
            throw new ArgumentException("The transaction is larger than 4 MiB.", nameof(writes));
        }

        return new TransactionBody(buffer.ToArray(), $"multipart/mixed; boundary=batch_{operation}");
    }

    private static void Append(MemoryStream buffer, TableWrite write, int index)
    {
        Append(
            buffer,
            "Content-Type: application/http",
            "Content-Transfer-Encoding: binary",
            "",
            $"{write.Method} {write.Uri} HTTP/1.1",
            $"Accept: {TableRequests.Json}",
            "DataServiceVersion: 3.0",
            $"Content-ID: {index}");
        foreach (var (name, value) in write.Headers)
        {
            Append(buffer, $"{name}: {value}");
        }

        if (write.Body is not null)
        {
            Append(buffer, "Content-Type: application/json", $"Content-Length: {write.Body.Length}");
        }

        Append(buffer, "");
        buffer.Write(write.Body);
        Append(buffer, "");
    }

    private static void Append(MemoryStream buffer, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            buffer.Write(Encoding.UTF8.GetBytes(line + LineEnd));
        }
    }
}
