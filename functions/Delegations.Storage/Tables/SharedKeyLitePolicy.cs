using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using NodaTime;

namespace Delegations.Storage.Tables;

/// <summary>Signs each attempt by Shared Key Lite for tables (https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key).</summary>
/// <remarks>It stands after the retry policy, because the date is part of what is signed and a late attempt needs its own.</remarks>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        // The real clock on purpose: the service compares this date with its own and refuses a difference of minutes.
        var date = SystemClock.Instance.GetCurrentInstant().ToDateTimeUtc().ToString("R", CultureInfo.InvariantCulture);
        var resource = $"/{credential.AccountName}{message.Request.Uri.ToUri().AbsolutePath}";
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue(
            "Authorization",
            $"SharedKeyLite {credential.AccountName}:{credential.Sign($"{date}\n{resource}")}");
    }
}
