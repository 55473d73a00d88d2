using Delegations.Documents.Reading.Replies;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Replies;

/// <summary>When a mail's sender is believed (checklist H4).</summary>
public sealed class AuthenticationResultsTests
{
    private const string Server = "mx.example.org";

    [Theory]
    [InlineData("mx.example.org; dmarc=pass header.from=example.com")]
    [InlineData("mx.example.org 1; dmarc=pass (p=reject; dis=none) header.from=Example.COM")]
    [InlineData("MX.example.org; spf=fail smtp.mailfrom=x@example.net; DMARC=Pass header.from=\"example.com\"")]
    [InlineData("(mx.example.net; dmarc=fail) mx.example.org (it is me) 1 ; dmarc /1 = pass header . from = example.com")]
    [InlineData("\"mx.example.org\"; dkim=pass header.d=example.com")]
    [InlineData("mx.example.org; dkim=pass reason=\"good; dmarc=fail\" header.i=@example.com")]
    [InlineData("mx.example.org; dkim=pass header.i=bounce@example.com header.s=s1")]
    [InlineData("mx.example.org; dkim=fail header.d=example.com; dkim=pass header.d=example.com")]
    public void H4_A_trusted_server_that_vouches_for_the_domain_is_believed(string field) => Assert.Equal(SenderTrust.Trusted, TrustIn(field));

    [Theory]
    [InlineData("mx.example.org; none")]
    [InlineData("mx.example.org; spf=pass smtp.mailfrom=eva@example.com")]
    [InlineData("mx.example.org; dmarc=pass")]
    [InlineData("mx.example.org; dmarc=pass header.from=example.net")]
    [InlineData("mx.example.org; dmarc=pass header.from=com")]
    [InlineData("mx.example.org; dmarc=pass smtp.from=example.com")]
    [InlineData("mx.example.org; dmarc=bestguesspass header.from=example.com")]
    [InlineData("mx.example.org; dkim=pass header.d=com")]
    [InlineData("mx.example.org; dkim=pass header.d=ample.com")]
    [InlineData("mx.example.org; dkim=pass header.d=mail.example.com")]
    [InlineData("mx.example.org; dkim=pass header.d=example.net header.i=@example.com")]
    [InlineData("mx.example.org; dkim=neutral header.d=example.com")]
    [InlineData("mx.example.org; dkim=pass header.d=example.com; dmarc=fail header.from=example.com")]
    [InlineData("mx.example.org; spf=fail (dmarc=pass header.from=example.com)")]
    [InlineData("mx.example.org; spf=fail reason=\"; dmarc=pass header.from=example.com\"")]
    [InlineData("mx.example.org; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=example.com\"@example.net")]
    [InlineData("mx.example.org; mx.example.net; dmarc=pass header.from=example.com")]
    [InlineData("mx.example.org two; dmarc=pass header.from=example.com")]
    [InlineData("mx.example.org")]
    [InlineData("")]
    public void H4_What_a_trusted_server_does_not_vouch_for_is_not_believed(string field) => Assert.Equal(SenderTrust.NotTrusted, TrustIn(field));

    [Theory]
    [InlineData("mx.example.net; dmarc=pass header.from=example.com")]
    [InlineData("mx.example.org.example.net; dmarc=pass header.from=example.com")]
    [InlineData("dmarc=pass header.from=example.com")]
    [InlineData("i=1; mx.example.org; dmarc=pass header.from=example.com")]
    [InlineData("(mx.example.org; dmarc=pass header.from=example.com")]
    public void H4_Other_servers_are_not_believed(string field) => Assert.Equal(SenderTrust.NotTrusted, TrustIn(field));

    [Fact]
    public void H4_Without_a_trusted_server_nobody_is_believed() => Assert.Equal(SenderTrust.NotTrusted, Read("Authentication-Results: mx.example.org; dmarc=pass header.from=example.com", []).SenderTrust);

    [Theory]
    [InlineData("mx.example.org; dmarc=fail header.from=example.com", "mx.example.org; dmarc=pass header.from=example.com", SenderTrust.NotTrusted)]
    [InlineData("mx.example.org; dmarc=pass header.from=example.com", "mx.example.org; dmarc=fail header.from=example.com", SenderTrust.Trusted)]
    [InlineData("mx.example.org; =garbled", "mx.example.org; dmarc=pass header.from=example.com", SenderTrust.NotTrusted)]
    [InlineData("mx.example.net; dmarc=fail header.from=example.com", "mx.example.org; dmarc=pass header.from=example.com", SenderTrust.Trusted)]
    [InlineData("mx.example.net; dmarc=pass header.from=example.com", "mx.example.org; dmarc=fail header.from=example.com", SenderTrust.NotTrusted)]
    public void H4_The_topmost_field_of_a_trusted_server_decides(string upper, string lower, SenderTrust expected) =>
        Assert.Equal(expected, Read($"Authentication-Results: {upper}\nReceived: from a by b; Wed, 2 Sep 2026 09:15:34 +0200\nAuthentication-Results: {lower}", [Server]).SenderTrust);

    [Fact]
    public void H4_A_signature_of_the_organisation_serves_its_subdomains() =>
        Assert.Equal(SenderTrust.Trusted, Read("Authentication-Results: mx.example.org; dkim=pass header.d=example.com", [Server], "eva@mail.example.com").SenderTrust);

    [Fact]
    public void H4_ARC_fields_of_others_are_not_read() =>
        Assert.Equal(SenderTrust.NotTrusted, Read("ARC-Authentication-Results: i=1; mx.example.org; dmarc=pass header.from=example.com", [Server]).SenderTrust);

    [Theory]
    [InlineData("outlook-accepted")]
    [InlineData("gmail-declined")]
    public void H4_Fields_over_several_lines_are_read(string name)
    {
        var reply = Answers.Reply(Answers.Mail(name), "other.example.org", " MX.example.org ");

        Assert.Equal((SenderTrust.Trusted, true), (reply.SenderTrust, reply.SenderIsAttendee));
    }

    [Fact]
    public void H4_What_a_server_says_of_a_mail_does_not_count_for_one_attached_to_it() =>
        Assert.Equal(SenderTrust.NotTrusted, Answers.Reply(Answers.Mail("forwarded-as-attachment"), Server).SenderTrust);

    [Fact]
    public void H4_A_bare_object_comes_from_nobody()
    {
        var reply = Answers.Reply(Answers.Object(Answers.Attendee), Server);

        Assert.Equal((null, false, SenderTrust.NotTrusted), (reply.Sender, reply.SenderIsAttendee, reply.SenderTrust));
    }

    private static SenderTrust TrustIn(string field) => Read("Authentication-Results: " + field, [Server]).SenderTrust;

    private static CalendarReply Read(string headers, string[] trusted, string from = "eva@example.com") =>
        Answers.Reply(Answers.MailOf(headers + $"\nFrom: {from}\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY", Answers.Object(Answers.Attendee)), trusted);
}
