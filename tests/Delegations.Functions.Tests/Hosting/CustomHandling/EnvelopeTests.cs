using System.Text.Json;
using Delegations.Hosting;
using Delegations.Hosting.CustomHandling;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.CustomHandling;

public sealed class EnvelopeTests
{
    [Fact]
    public void Reads_a_plain_message_as_the_host_writes_it()
    {
        using var envelope = JsonDocument.Parse("""
            {"Data":{"item":"\"hello plain\""},"Metadata":{"DequeueCount":"3","ExpirationTime":"2026-11-27T10:48:27+00:00","Id":"\"8ce09d20-0000\"","InsertionTime":"2026-11-20T10:48:27+00:00","NextVisibleTime":"2026-11-20T10:58:29+00:00","PopReceipt":"\"MjBO\"","sys":{"MethodName":"qin","UtcNow":"2026-11-20T10:48:27Z","RandGuid":"a033fbb0"}}}
            """);

        var call = Envelope.ReadQueueCall(envelope);

        Assert.Equal(new QueueCall("hello plain", "8ce09d20-0000", 3), call);
    }

    [Fact]
    public void Does_not_take_the_messages_own_properties_for_the_queues()
    {
        using var envelope = JsonDocument.Parse("""
            {"Data":{"item":"\"{\\\"visitId\\\":7,\\\"nested\\\":{\\\"a\\\":1},\\\"id\\\":\\\"clash\\\",\\\"dequeueCount\\\":9}\""},"Metadata":{"DequeueCount":"9","Id":"\"clash\"","visitId":"\"7\"","nested":{"a":1},"sys":{}}}
            """);

        var call = Envelope.ReadQueueCall(envelope);

        Assert.Equal(new QueueCall("""{"visitId":7,"nested":{"a":1},"id":"clash","dequeueCount":9}""", null, 1), call);
    }

    [Fact]
    public void Takes_the_queues_id_where_the_messages_own_is_an_array_which_hides_nothing()
    {
        using var envelope = JsonDocument.Parse(HostEnvelope.Queue("TakeMessage", """{"id":[1]}""", 2));

        var call = Envelope.ReadQueueCall(envelope);

        Assert.Equal("8ce09d20-5f14-4f0f-9d7f-3c0b0f4ad1a2", call?.MessageId);
        Assert.Equal(2, call?.DequeueCount);
    }

    [Theory]
    [InlineData("Zoë & Günther 'x' \"y\" \\ \n \u2028 😀")]
    [InlineData("")]
    [InlineData("\"already quoted\"")]
    [InlineData("null")]
    public void Keeps_every_character_of_a_message(string text)
    {
        using var envelope = JsonDocument.Parse(HostEnvelope.Queue("TakeMessage", text, 1));

        Assert.Equal(text, Envelope.ReadQueueCall(envelope)?.Text);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"Data":null}""")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"item":"not quoted twice"}}""")]
    [InlineData("""{"Data":{"item":"{\"a\":1}"}}""")]
    [InlineData("""{"Data":{"item":{"a":1}}}""")]
    [InlineData("""{"Data":{"item":"\"a\"","other":"\"b\""}}""")]
    public void Sees_that_an_envelope_holds_no_message(string text)
    {
        using var envelope = JsonDocument.Parse(text);

        Assert.Null(Envelope.ReadQueueCall(envelope));
    }

    [Theory]
    [InlineData("""{"Data":{"item":"\"a\""}}""")]
    [InlineData("""{"Data":{"item":"\"a\""},"Metadata":null}""")]
    [InlineData("""{"Data":{"item":"\"a\""},"Metadata":{"DequeueCount":"many","Id":7}}""")]
    public void Does_without_metadata_that_it_cannot_read(string text)
    {
        using var envelope = JsonDocument.Parse(text);

        Assert.Equal(new QueueCall("a", null, 1), Envelope.ReadQueueCall(envelope));
    }

    [Theory]
    [InlineData("""{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"0001-01-01T00:00:00+00:00","Next":"2026-11-20T10:53:00+00:00","LastUpdated":"0001-01-01T00:00:00+00:00"},"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"mtick","UtcNow":"2026-11-20T10:52:30.1159548Z","RandGuid":"a033fbb0"}}}""", false)]
    [InlineData("""{"Data":{"anyName":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":true}},"Metadata":{}}""", true)]
    public void Reads_a_timer_as_the_host_writes_it(string text, bool late)
    {
        using var envelope = JsonDocument.Parse(text);

        Assert.Equal(new TimerCall(late), Envelope.ReadTimerCall(envelope));
    }
}
