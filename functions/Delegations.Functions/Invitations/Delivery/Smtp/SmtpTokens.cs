using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using NodaTime;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>Gets tokens for the mail server and keeps one until shortly before its end.</summary>
internal sealed partial class SmtpTokens(IClock clock) : IDisposable
{
    /// <summary>A token must outlast the sign-in that it is taken for.</summary>
    private static readonly Duration Margin = Duration.FromMinutes(5);

    private readonly Lazy<HttpPipeline> pipeline = new(static () => HttpPipelineBuilder.Build(new Requests()));
    private readonly SemaphoreSlim one = new(1);
    private (string Text, Instant Until)? held;

    public async Task<SmtpToken> GetAsync(SmtpOAuth oauth, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            if (held is var (text, until) && clock.GetCurrentInstant() < until)
            {
                return new SmtpToken.Kept(text);
            }

            return await AskAsync(oauth, cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>The mail server did not take it; another may have been got meanwhile.</summary>
    public void Forget(SmtpToken.Usable refused)
    {
        if (held is var (text, _) && text == refused.Text)
        {
            held = null;
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<SmtpToken> AskAsync(SmtpOAuth oauth, CancellationToken cancellationToken)
    {
        using var message = pipeline.Value.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(oauth.TokenUrl);
        message.Request.Headers.Add(HttpHeader.Names.ContentType, "application/x-www-form-urlencoded");
        message.Request.Content = RequestContent.Create(Encoding.ASCII.GetBytes(FormOf(oauth)));
        try
        {
            await pipeline.Value.SendAsync(message, cancellationToken);
        }
        catch (Exception silent) when (silent is RequestFailedException or AggregateException)
        {
            return new SmtpToken.Silent();
        }

        return message.Response switch
        {
            { Status: 200 } response => Keep(response.Content),
            { Status: 408 or 429 or >= 500 } => new SmtpToken.Silent(),
            _ => new SmtpToken.Denied(),
        };
    }

    private SmtpToken Keep(BinaryData content)
    {
        try
        {
            if (JsonSerializer.Deserialize(content, TokenJson.Default.TokenAnswer) is not { Text.Length: > 0 } answer)
            {
                return new SmtpToken.Denied();
            }

            held = (answer.Text, clock.GetCurrentInstant() + Duration.FromSeconds(answer.Seconds) - Margin);
            return new SmtpToken.Fresh(answer.Text);
        }
        catch (JsonException)
        {
            return new SmtpToken.Denied();
        }
    }

    private static string FormOf(SmtpOAuth oauth) => string.Join('&', new (string Name, string Value)[]
    {
        ("grant_type", "client_credentials"),
        ("client_id", oauth.ClientId),
        ("client_secret", oauth.ClientSecret),
        ("scope", oauth.Scope),
    }.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));

    /// <summary>To ask for a token twice does no harm; to ask longer than a sign-in may take is of no use.</summary>
    private sealed class Requests : ClientOptions
    {
        public Requests() => Retry.MaxRetries = 1;
    }

    /// <summary>RFC 6749, 5.1; some services write the number as text.</summary>
    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string? Text,
        [property: JsonPropertyName("expires_in"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int Seconds);

    [JsonSerializable(typeof(TokenAnswer))]
    private sealed partial class TokenJson : JsonSerializerContext;
}
