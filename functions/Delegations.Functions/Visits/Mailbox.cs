using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Delegations.Visits;

/// <summary>A display name and a mail address.</summary>
internal sealed record Mailbox(string Name, string Address)
{
    public const string Requirements = "A mailbox is written as Name <name@example.org>.";

    public static bool TryParse(string? text, [NotNullWhen(true)] out Mailbox? mailbox)
    {
        mailbox = MailAddress.TryCreate((text ?? "").Trim(), out var address)
            ? new Mailbox(address.DisplayName.Length > 0 ? address.DisplayName : address.Address, address.Address)
            : null;
        return mailbox is not null;
    }

    public override string ToString() => $"{Name} <{Address}>";
}
