using System.Text;
using MailKit;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>Listens to the server and keeps its first refusal since the stage began.</summary>
/// <remarks>
/// The client's exceptions do not always tell it: after a refusal it asks for a reset, and where the server has hung up by then
/// (421 says that it will) the broken connection is what it reports.
/// </remarks>
internal sealed class SmtpReplies : IProtocolLogger
{
    private const int LongestLine = 2048;

    private readonly StringBuilder line = new();

    public SmtpReply? Refusal { get; private set; }

    /// <summary>Unused: nothing is logged here.</summary>
    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    public void Begin()
    {
        Refusal = null;
        line.Clear();
    }

    public void LogConnect(Uri uri)
    {
    }

    public void LogClient(byte[] buffer, int offset, int count)
    {
    }

    public void LogServer(byte[] buffer, int offset, int count)
    {
        foreach (var octet in buffer.AsSpan(offset, count))
        {
            if (octet is (byte)'\n')
            {
                Refusal ??= SmtpReply.TryParse(line.ToString().TrimEnd('\r'));
                line.Clear();
            }
            else if (line.Length < LongestLine)
            {
                line.Append((char)octet);
            }
        }
    }

    public void Dispose()
    {
    }
}
