using System.Text.Json;
using Delegations.Model.Ids;
using Delegations.Model.Messages;
using Xunit;

namespace Delegations.Model.Tests.Messages;

public sealed class MessageReaderTests
{
    private const string Whole = """{"name":"deliver-invitation","version":1,"visit":"0123456789abcdef0123","invitation":"fedcba98765432100123"}""";

    [Fact]
    public void A_message_is_read_as_it_was_written()
    {
        var written = new DeliverInvitationMessage { Visit = VisitId.New(), Invitation = InvitationId.Derive("message") };

        var read = Read(JsonSerializer.Serialize(written, QueueMessagesJson.Default.DeliverInvitationMessage));

        Assert.Equal(written, read);
    }

    [Fact]
    public void A_message_of_a_queue_that_waits_for_an_older_app_is_read()
    {
        var read = Read(Whole);

        Assert.Equal(("0123456789abcdef0123", "fedcba98765432100123"), (read.Visit.Value, read.Invitation.Value));
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("Dear queue", "not JSON")]
    [InlineData("null", "not named")]
    [InlineData("[]", "not named")]
    [InlineData("\"deliver-invitation\"", "not named")]
    [InlineData("{}", "not named")]
    [InlineData("""{"name":5,"version":1}""", "not named")]
    [InlineData("""{"name":"archive-visit","version":1,"visit":"0123456789abcdef0123"}""", "not named")]
    [InlineData("""{"name":"deliver-invitation"}""", "no version")]
    [InlineData("""{"name":"deliver-invitation","version":"1"}""", "no version")]
    [InlineData("""{"name":"deliver-invitation","version":1.5}""", "no version")]
    [InlineData("""{"name":"deliver-invitation","version":null}""", "no version")]
    [InlineData("""{"name":"deliver-invitation","version":2,"anything":"else"}""", "version 2")]
    [InlineData("""{"name":"deliver-invitation","version":0}""", "version 0")]
    [InlineData("""{"name":"deliver-invitation","version":1}""", "does not have the members")]
    [InlineData("""{"name":"deliver-invitation","version":1,"visit":"0123456789abcdef0123","invitation":"fedcba98765432100123","more":1}""", "does not have the members")]
    [InlineData("""{"name":"deliver-invitation","version":1,"visit":"0123456789abcdef0123","visit":"0123456789abcdef0123","invitation":"fedcba98765432100123"}""", "does not have the members")]
    [InlineData("""{"name":"deliver-invitation","version":1,"visit":"../../other","invitation":"fedcba98765432100123"}""", "does not have the members")]
    [InlineData("""{"name":"deliver-invitation","version":1,"visit":null,"invitation":"fedcba98765432100123"}""", "does not have the members")]
    public void Whatever_else_stands_in_a_queue_is_refused_with_a_reason(string text, string reason)
    {
        var refusal = Assert.Throws<UnprocessableMessageException>(() => Read(text));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_repeats_nothing_of_the_message()
    {
        var refusal = Assert.Throws<UnprocessableMessageException>(() => Read(Whole.Replace("fedcba98765432100123", "ada.martin@example.org", StringComparison.Ordinal)));

        Assert.DoesNotContain("ada", refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static DeliverInvitationMessage Read(string text) => MessageReader.Read(text, QueueMessagesJson.Default.DeliverInvitationMessage);
}
