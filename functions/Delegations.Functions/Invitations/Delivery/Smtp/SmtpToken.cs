namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>What asking for a token gave.</summary>
internal abstract record SmtpToken
{
    private SmtpToken()
    {
    }

    /// <summary>A token that the mail server may take; printing one does not show it.</summary>
    internal abstract record Usable(string Text) : SmtpToken
    {
        public sealed override string ToString() => nameof(Usable);
    }

    /// <summary>One that was got just now.</summary>
    internal sealed record Fresh(string Text) : Usable(Text);

    /// <summary>One that was got for an earlier mail.</summary>
    internal sealed record Kept(string Text) : Usable(Text);

    /// <summary>The sign-in service does not know the application or its secret.</summary>
    internal sealed record Denied : SmtpToken;

    /// <summary>The sign-in service did not answer.</summary>
    internal sealed record Silent : SmtpToken;
}
