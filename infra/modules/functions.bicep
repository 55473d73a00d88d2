// The plan and the app. The Functions host starts the executable of the package as its custom handler.

@description('Name of the function app, unique in the world: it is the host name.')
param name string

@description('Name of the plan. Flex Consumption has one app per plan.')
param planName string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Resource id of the app\'s identity.')
param identityId string

@description('Client id of the app\'s identity.')
param identityClientId string

@description('Storage account for state, documents, queues and the host.')
param storageAccountName string

@description('Address of the container with the package.')
param packageContainerUrl string

@description('Where the host sends its telemetry. Holds no secret: sending needs a role.')
param applicationInsightsConnectionString string

@description('Address that links begin with. Empty: the host name of the app.')
param publicBaseUrl string

@description('Endpoint of an OpenTelemetry collector. Empty: none.')
param telemetryEndpoint string

@description('Tenant whose people sign in.')
param signInTenantId string

@description('Memory of an instance, in MB.')
param instanceMemoryMB int

@description('Most instances at once.')
param maximumInstanceCount int

@description('Instances kept warm for HTTP.')
param warmHttpInstances int

@description('Mailboxes that may invite, parted by semicolons.')
param organisers string

@description('Ways in which invitations may leave, parted by semicolons; the first is a new visit\'s.')
param deliveries string

@description('Mailbox that the app must not reach. Empty: nothing is tried.')
param probeMailbox string

@description('Further app settings, name to value.')
param extraSettings object

// Links must work from the first day on, so without an address of one's own they carry the platform's.
var baseUrl = empty(publicBaseUrl) ? 'https://${app.properties.defaultHostName}' : publicBaseUrl

// FUNCTIONS_WORKER_RUNTIME is missing on purpose: on Flex Consumption functionAppConfig.runtime takes its place.
var ownSettings = {
  AzureWebJobsStorage__accountName: storageAccountName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  AzureWebJobsDisableHomepage: 'true'
  AZURE_CLIENT_ID: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  PublicBaseUrl: baseUrl
  Delegations__Organisers: organisers
  Delegations__Deliveries: deliveries
  // Sign-in proves itself by the managed identity instead of a client secret; auth.bicep names this setting.
  OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID: identityClientId
  WEBSITE_AUTH_AAD_ALLOWED_TENANTS: signInTenantId
}

// Paths carry the tokens of shared links and replies. The host would record them with each request, with its call to
// the handler and in its own traces; requests are still counted and timed, by the function's name.
var hostLoggingSettings = {
  AzureFunctionsJobHost__logging__applicationInsights__httpAutoCollectionOptions__enableHttpTriggerExtendedInfoCollection: 'false'
  AzureFunctionsJobHost__logging__applicationInsights__enableDependencyTracking: 'false'
  AzureFunctionsJobHost__logging__logLevel__Microsoft: 'Warning'
  AzureFunctionsJobHost__logging__logLevel__Yarp: 'Warning'
}

// The same identity signs in to Graph; without its id the platform would look for one of the app's own.
var graphSettings = union({
  Delegations__Graph__ClientId: identityClientId
}, empty(probeMailbox) ? {} : {
  Delegations__Graph__ProbeMailbox: probeMailbox
})

var telemetrySettings = empty(telemetryEndpoint) ? {} : {
  OTEL_EXPORTER_OTLP_ENDPOINT: telemetryEndpoint
  OTEL_SERVICE_NAME: 'delegations'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      runtime: {
        name: 'custom'
        version: '1.0'
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: warmHttpInstances > 0 ? [
          {
            name: 'http'
            instanceCount: warmHttpInstances
          }
        ] : []
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }
}

// The whole collection: a setting that is not here or in extraSettings is gone after a deployment.
resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(ownSettings, hostLoggingSettings, graphSettings, telemetrySettings, extraSettings)
}

// No passwords for publishing: only Entra ID.
resource publishingByFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource publishingByPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

@description('Name of the app.')
output name string = app.name

@description('Host name given by the platform.')
output hostName string = app.properties.defaultHostName

@description('Address that links begin with.')
output baseUrl string = baseUrl
