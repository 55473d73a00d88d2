using System.Globalization;
using Delegations.Testing;
using Delegations.Testing.Smtp;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>A mail server that has people come later, breaks connections before and after it took a mail, and is slow.</summary>
internal sealed class SmtpOutside(SmtpServer server, AzuriteFixture azurite) : IOutside
{
    public string Storage => azurite.ConnectionString;

    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Delegations__Deliveries"] = "smtp",
        ["Delegations__Smtp__Host"] = "localhost",
        ["Delegations__Smtp__Port"] = server.Port.ToString(CultureInfo.InvariantCulture),
        ["Delegations__Smtp__Security"] = "none",
    };

    public static async Task<IOutside> StartAsync(AzuriteFixture azurite, int seed, CancellationToken cancellationToken) =>
        new SmtpOutside(await SmtpServer.StartAsync(cancellationToken, new SmtpServerOptions { Seed = seed }), azurite);

    public Task SetFaultsAsync(bool on) => server.SetFaultsAsync(on, CancellationToken.None);

    public async Task<Arrived> ReadAsync(string visit, CancellationToken cancellationToken)
    {
        var record = await server.RecordAsync(cancellationToken);
        var mails = record.Mails.Select(mail => (mail.To, Mail: CalendarMail.Read(mail.Content))).ToList();
        var arrived = Calendars.Replay([.. mails.Select(mail => mail.Mail)]);
        string[] strays = mails.Exists(mail => mail.To is not [var only] || only != mail.Mail.Entry.Address) ? ["a mail went to somebody whom it does not invite"] : [];
        return arrived with { Breaches = [.. arrived.Breaches, .. strays] };
    }

    public async Task<int> CountFaultsAsync(CancellationToken cancellationToken) => (await server.RecordAsync(cancellationToken)).Faults;

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
